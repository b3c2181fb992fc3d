import type { ArticleNode } from '../../engine/article.ts';
import { askDeny, askRight } from './account-checks.ts';
import { connectorAndAccount } from './connector-and-account.ts';
import { accountOfEdge, commonCautions, grantSubmit, singleRightsAreForgotten, submitsAgain } from './shared-steps.ts';

const { kind, prompt, why, howToFind, sources } = connectorAndAccount.who;

const noRightOfItsOwn = {
  text: 'So the account needs MS-Exch-SMTP-Submit of its own there, and the list shows none.',
  sources: ['F1020-40', 'F1020-44'],
  mark: 'hint',
} as const;

const orGrantSubmit = {
  ...grantSubmit,
  id: 'or-grant-submit',
  text: 'Only if it has to submit on the Edge server: give the account ms-Exch-SMTP-Submit on this connector instead.',
} as const;

/** Edge Transport: there is no permission group for users, nor for servers before 2007. */
export const edge = {
  'who-on-edge': {
    kind,
    prompt,
    why,
    howToFind,
    answers: {
      user: {
        label: 'A person, an application or a device',
        detail: 'A mailbox or a service account',
        goto: 'edge-user-right',
      },
      server: { label: 'Another Exchange server', detail: 'A computer account: its name ends in $', goto: 'server-group' },
      legacy: { label: 'An Exchange server older than 2007', goto: 'edge-legacy-right' },
      partner: { label: 'The server of a partner', goto: 'partner-group' },
      unknown: { label: "I can't tell", detail: 'Goes on to Deny entries', goto: 'unsure-deny' },
    },
    sources,
  },
  'edge-user-right': askRight('Is ms-Exch-SMTP-Submit there for this user account, on Edge?', {
    missing: 'edge-serves-no-users',
    next: 'edge-user-deny',
  }),
  'edge-serves-no-users': {
    kind: 'cause',
    title: 'An Edge Transport server has no permission group for users',
    why: [{ text: 'ExchangeUsers exists on a Hub only, not on Edge.', sources: ['F1020-44'] }, noRightOfItsOwn],
    resolution: [
      {
        id: 'send-to-hub',
        text: 'Let the client send to a Hub Transport server instead, to a connector with ExchangeUsers.',
        role: 'exchange-admin',
        undo: { text: 'Point it at the Edge server again.', sources: ['F1020-44'], mark: 'hint' },
        widens: false,
        sources: ['F1020-44'],
        mark: 'hint',
      },
      {
        id: 'pick-connector',
        changesNothing: true,
        text: 'On a 2007 Hub both default connectors have ExchangeUsers: “Client SERVER” on port 587 and “Default SERVER” on port 25.',
        role: 'exchange-admin',
        sources: ['F1020-28'],
      },
      orGrantSubmit,
    ],
    cautions: [accountOfEdge, singleRightsAreForgotten, ...commonCautions],
    expected: submitsAgain,
    notFixed: 'edge-user-deny',
    sources: ['F1020-44'],
  },
  'edge-user-deny': askDeny('Does a Deny entry for Submit hit this user account, on Edge?'),
  'edge-legacy-right': askRight('Is ms-Exch-SMTP-Submit there for the older server, on Edge?', {
    missing: 'edge-serves-no-older-servers',
    next: 'edge-legacy-deny',
  }),
  'edge-serves-no-older-servers': {
    kind: 'cause',
    title: 'An Edge Transport server has no permission group for older servers',
    why: [{ text: 'ExchangeLegacyServers exists on a Hub only, not on Edge.', sources: ['F1020-46'] }, noRightOfItsOwn],
    resolution: [
      {
        id: 'send-to-hub',
        text: 'Let the older server send to a Hub Transport server instead, to a connector with ExchangeLegacyServers.',
        role: 'exchange-admin',
        undo: { text: 'Point it at the Edge server again.', sources: ['F1020-46'], mark: 'hint' },
        widens: false,
        sources: ['F1020-46'],
        mark: 'hint',
      },
      {
        id: 'pick-connector',
        changesNothing: true,
        text: 'On a 2007 Hub the default connector “Default SERVER” on port 25 has ExchangeLegacyServers.',
        role: 'exchange-admin',
        sources: ['F1020-28'],
      },
      orGrantSubmit,
    ],
    cautions: [singleRightsAreForgotten, ...commonCautions],
    expected: submitsAgain,
    notFixed: 'edge-legacy-deny',
    sources: ['F1020-46'],
  },
  'edge-legacy-deny': askDeny('Does a Deny entry for Submit hit the older server, on Edge?'),
} as const satisfies Record<string, ArticleNode>;
