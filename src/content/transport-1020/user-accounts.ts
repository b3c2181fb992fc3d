import type { ArticleNode } from '../../engine/article.ts';
import { askDeny, askGroup, askRight, tickGroup } from './account-checks.ts';
import {
  askDecider,
  commonCautions,
  grantSubmit,
  letItReplicate,
  mayReadAsDomain,
  removeRight,
  repeatElsewhere,
  singleRightsAreForgotten,
  submitsAgain,
} from './shared-steps.ts';

const usersNeed = {
  text: 'ExchangeUsers is what gives authenticated users the right to submit on a connector. It exists on a Hub only.',
  sources: ['F1020-44', 'F-EV-42'],
} as const;

const usersMaySubmit = {
  text: 'Every authenticated user then has Submit, Accept-Any-Recipient and Bypass-Anti-Spam here, not this account alone: any valid password can send to any domain.',
  sources: ['F1020-44', 'F1020-73'],
} as const;

const mayBeMeant = {
  text: 'On a connector that the Internet reaches, ExchangeUsers may be off on purpose: each stolen password could send. Mail programs belong on “Client SERVER”, port 587.',
  sources: ['F1020-44', 'F1020-83', 'F1020-28'],
  mark: 'hint',
} as const;

const notServed = {
  text: 'The account needs MS-Exch-SMTP-Submit on this connector and has it neither by itself nor through a group.',
  sources: ['F1020-40'],
} as const;

const inNoGroup = {
  text: 'It may be in no group that the connector serves.',
  sources: ['F1020-49'],
  mark: 'hint',
} as const;

/** A person, and an application or device: the same permission group, and other ways around it. */
export const userAccounts = {
  'person-group': askGroup(
    {
      prompt: "Is ExchangeUsers ticked on the connector, for this person's account?",
      why: usersNeed,
      group: 'ExchangeUsers',
      sources: ['F1020-44', 'F1020-26'],
    },
    { off: 'person-group-off', next: 'person-right' },
  ),
  'person-group-off': {
    kind: 'cause',
    title: 'ExchangeUsers is not ticked on the connector',
    why: [usersNeed, { text: 'Someone may have cleared the group on this connector.', sources: ['F1020-49'], mark: 'hint' }],
    resolution: tickGroup('ExchangeUsers', usersMaySubmit),
    cautions: [mayBeMeant, ...commonCautions],
    expected: submitsAgain,
    notFixed: 'person-right',
    sources: ['F1020-44', 'F1020-49'],
  },
  'person-right': askRight('Is ms-Exch-SMTP-Submit there for this person, on this connector?', {
    missing: 'person-right-missing',
    next: 'person-deny',
  }),
  'person-right-missing': {
    kind: 'cause',
    title: 'The right to submit is missing for this person',
    why: [notServed, inNoGroup],
    resolution: [askDecider, grantSubmit, repeatElsewhere, letItReplicate],
    cautions: [singleRightsAreForgotten, ...commonCautions],
    expected: submitsAgain,
    notFixed: 'person-deny',
    sources: ['F1020-40', 'F1020-53'],
  },
  'person-deny': askDeny('Does a Deny entry for Submit hit this person?'),
  'app-group': askGroup(
    {
      prompt: 'Is ExchangeUsers ticked on the connector that the application uses?',
      why: usersNeed,
      group: 'ExchangeUsers',
      sources: ['F1020-44', 'F1020-26'],
    },
    { off: 'app-group-off', next: 'app-right' },
  ),
  'app-group-off': {
    kind: 'cause',
    title: "ExchangeUsers is not ticked on the application's connector",
    why: [
      usersNeed,
      {
        text: 'The account of an application or device is an authenticated user like any other.',
        sources: ['F1020-27', 'F1020-44'],
        mark: 'hint',
      },
    ],
    resolution: tickGroup('ExchangeUsers', usersMaySubmit),
    cautions: [
      mayBeMeant,
      {
        text: 'An application usually gets a connector of its own with a tight remote IP range. Tick the group there rather than on a wide one.',
        sources: ['F1020-61'],
        mark: 'hint',
      },
      ...commonCautions,
    ],
    expected: submitsAgain,
    notFixed: 'app-right',
    sources: ['F1020-44', 'F1020-49'],
  },
  'app-right': askRight('Is ms-Exch-SMTP-Submit there for the account of the application?', {
    missing: 'app-right-missing',
    next: 'app-deny',
  }),
  'app-right-missing': {
    kind: 'cause',
    title: 'The right to submit is missing for the account of the application',
    why: [notServed, inNoGroup],
    resolution: [
      askDecider,
      grantSubmit,
      {
        id: 'grant-any-recipient',
        text: 'Only if the application must send to outside domains: give its account ms-Exch-SMTP-Accept-Any-Recipient as well.',
        commands: [
          'Get-ReceiveConnector "SERVER\\CONNECTOR" | Add-ADPermission -User "DOMAIN\\account" -ExtendedRights ms-Exch-SMTP-Accept-Any-Recipient',
        ],
        role: 'exchange-admin',
        impact: {
          text: 'This is the right to relay: with the password of this account one can send to any domain.',
          sources: ['F1020-60', 'F1020-73'],
          mark: 'hint',
        },
        undo: removeRight,
        widens: { provenBy: ['meant'] },
        sources: ['F1020-53'],
        doubt: mayReadAsDomain,
      },
      repeatElsewhere,
      letItReplicate,
    ],
    cautions: [
      singleRightsAreForgotten,
      { text: 'An application usually gets a connector of its own with a tight remote IP range.', sources: ['F1020-61'] },
      ...commonCautions,
    ],
    expected: submitsAgain,
    notFixed: 'app-deny',
    sources: ['F1020-40', 'F1020-53'],
  },
  'app-deny': askDeny('Does a Deny entry for Submit hit the account of the application?'),
} as const satisfies Record<string, ArticleNode>;
