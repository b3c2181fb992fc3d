import type { ArticleNode } from '../../engine/article.ts';
import { askDeny, askGroup, askRight, tickGroup } from './account-checks.ts';
import { commonCautions, submitsAgain } from './shared-steps.ts';

const serversNeed = { text: 'ExchangeServers is the group of other Exchange 2007 servers.', sources: ['F1020-45'] } as const;

const legacyNeeds = {
  text: 'ExchangeLegacyServers is the group of servers before 2007, through ExchangeLegacyInterop.',
  sources: ['F1020-46'],
} as const;

const partnersNeed = { text: 'Partners is the group of the Partner Server account.', sources: ['F1020-47'] } as const;

const cleared = { text: 'Someone may have cleared the group on this connector.', sources: ['F1020-49'], mark: 'hint' } as const;

/** Another Exchange server, a server before 2007, and the server of a partner: each has a group of its own. */
export const servers = {
  'server-group': askGroup(
    {
      prompt: 'Is ExchangeServers ticked on the connector, for the other server?',
      why: serversNeed,
      group: 'ExchangeServers',
      sources: ['F1020-45', 'F1020-26'],
    },
    { off: 'server-group-off', next: 'server-right' },
  ),
  'server-group-off': {
    kind: 'cause',
    title: 'ExchangeServers is not ticked on the connector',
    why: [serversNeed, cleared],
    resolution: tickGroup('ExchangeServers', {
      text: 'Other Exchange 2007 servers then have all receive rights on this connector.',
      sources: ['F1020-45'],
    }),
    cautions: commonCautions,
    expected: submitsAgain,
    notFixed: 'server-right',
    sources: ['F1020-45', 'F1020-49'],
  },
  'server-right': askRight('Is ms-Exch-SMTP-Submit there for the other Exchange server?', {
    missing: 'server-right-missing',
    next: 'server-deny',
  }),
  'server-deny': askDeny('Does a Deny entry for Submit hit the other Exchange server?'),
  'legacy-group': askGroup(
    {
      prompt: 'Is ExchangeLegacyServers ticked on the connector, for the older server?',
      why: legacyNeeds,
      group: 'ExchangeLegacyServers',
      sources: ['F1020-46', 'F1020-26'],
    },
    { off: 'legacy-group-off', next: 'legacy-right' },
  ),
  'legacy-group-off': {
    kind: 'cause',
    title: 'ExchangeLegacyServers is not ticked on the connector',
    why: [legacyNeeds, cleared],
    resolution: tickGroup('ExchangeLegacyServers', {
      text: 'Servers before 2007 then have all receive rights here but Accept-Headers-Organization and Accept-Headers-Forest.',
      sources: ['F1020-46'],
    }),
    cautions: commonCautions,
    expected: submitsAgain,
    notFixed: 'legacy-right',
    sources: ['F1020-46', 'F1020-49'],
  },
  'legacy-right': askRight('Is ms-Exch-SMTP-Submit there for the older Exchange server?', {
    missing: 'legacy-right-missing',
    next: 'legacy-deny',
  }),
  'legacy-deny': askDeny('Does a Deny entry for Submit hit the older Exchange server?'),
  'partner-group': askGroup(
    {
      prompt: 'Is Partners ticked on the connector, for the server of the partner?',
      why: partnersNeed,
      group: 'Partners',
      sources: ['F1020-47', 'F1020-26'],
    },
    { off: 'partner-group-off', next: 'partner-right' },
  ),
  'partner-group-off': {
    kind: 'cause',
    title: 'Partners is not ticked on the connector',
    why: [partnersNeed, cleared],
    resolution: tickGroup('Partners', {
      text: 'The Partner Server account then has Submit and Accept-Headers-Routing here, as in the example that was found.',
      sources: ['F1020-47'],
    }),
    cautions: commonCautions,
    expected: submitsAgain,
    notFixed: 'partner-right',
    sources: ['F1020-47', 'F1020-49'],
  },
  'partner-right': askRight('Is ms-Exch-SMTP-Submit there for the server of the partner?', {
    missing: 'partner-right-missing',
    next: 'partner-deny',
  }),
  'partner-deny': askDeny('Does a Deny entry for Submit hit the server of the partner?'),
} as const satisfies Record<string, ArticleNode>;
