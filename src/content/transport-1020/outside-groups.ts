import type { ArticleNode, Sources, Statement } from '../../engine/article.ts';
import {
  askDecider,
  commonCautions,
  grantSubmit,
  letItReplicate,
  repeatElsewhere,
  singleRightsAreForgotten,
  submitsAgain,
} from './shared-steps.ts';

type Membership = {
  readonly group: string;
  readonly server: string;
  readonly impact: Statement;
  readonly sources: Sources;
};

/** The steps that bring a server into the group of Active Directory that its permission group stands for. */
function joinGroup({ group, server, impact, sources }: Membership) {
  return [
    {
      id: 'find-membership',
      changesNothing: true,
      text: `On a Hub: look whether the computer account of the ${server} is in the group ${group}. An Edge server has no Active Directory; there choose “Not fixed”.`,
      role: 'ad-admin',
      sources,
      mark: 'hint',
    },
    {
      id: 'join-group',
      text: `If it is not, and the ${server} is one of yours: add its computer account to ${group}.`,
      role: 'ad-admin',
      impact,
      undo: { text: `Take the computer account out of ${group} again.`, sources, mark: 'hint' },
      widens: { provenBy: ['meant'] },
      sources,
      mark: 'hint',
    },
    {
      id: 'log-on-anew',
      changesNothing: true,
      text: `Let the ${server} log on anew, at the latest by a restart. A group counts only after that.`,
      role: 'exchange-admin',
      impact: {
        text: 'All mail through that server stops while it restarts.',
        interrupts: 'Mail through the other server, if it is restarted',
        needsChangeWindow: true,
        sources,
        mark: 'hint',
      },
      sources,
      mark: 'hint',
    },
    letItReplicate,
  ] as const;
}

const needsRight = {
  text: 'The account in the event needs MS-Exch-SMTP-Submit on this connector and has it neither by itself nor through a group.',
  sources: ['F1020-40'],
} as const;

const isOutside = {
  text: 'With the permission group ticked, the server is probably outside the group of Active Directory that stands behind it.',
  sources: ['F1020-49', 'F1020-41'],
  mark: 'hint',
} as const;

/** The permission group is ticked, and the server that logs on is not among those that it is for. */
export const outsideGroups = {
  'server-right-missing': {
    kind: 'cause',
    title: 'The other Exchange server is in no group that the connector serves',
    why: [needsRight, isOutside],
    resolution: joinGroup({
      group: 'Exchange Servers',
      server: 'other server',
      impact: {
        text: 'It then has all receive rights on every connector with ExchangeServers.',
        sources: ['F1020-45'],
        mark: 'hint',
      },
      sources: ['F1020-81', 'F1020-45'],
    }),
    cautions: [singleRightsAreForgotten, ...commonCautions],
    expected: submitsAgain,
    notFixed: 'server-deny',
    sources: ['F1020-40', 'F1020-45', 'F1020-49'],
  },
  'legacy-right-missing': {
    kind: 'cause',
    title: 'The older server is outside the group ExchangeLegacyInterop',
    why: [
      needsRight,
      isOutside,
      {
        text: 'ExchangeLegacyServers serves the security group ExchangeLegacyInterop.',
        sources: ['F1020-46', 'F1020-79'],
      },
    ],
    resolution: joinGroup({
      group: 'ExchangeLegacyInterop',
      server: 'older server',
      impact: {
        text: 'It then has nearly all receive rights on every connector with ExchangeLegacyServers.',
        sources: ['F1020-46'],
        mark: 'hint',
      },
      sources: ['F1020-81', 'F1020-46'],
    }),
    cautions: [singleRightsAreForgotten, ...commonCautions],
    expected: submitsAgain,
    notFixed: 'legacy-deny',
    sources: ['F1020-40', 'F1020-46', 'F1020-49'],
  },
  'partner-right-missing': {
    kind: 'cause',
    title: 'The right to submit is missing for this partner',
    why: [
      needsRight,
      {
        text: 'Partners is for the Partner Server account. An account of yours that the partner logs on with is not that one.',
        sources: ['F1020-79', 'F1020-47'],
        mark: 'hint',
      },
    ],
    resolution: [askDecider, grantSubmit, repeatElsewhere, letItReplicate],
    cautions: [
      {
        text: 'Agree with the partner and with whoever looks after the connector. A connector of its own with a tight remote range is safer.',
        sources: ['F1020-61'],
        mark: 'hint',
      },
      singleRightsAreForgotten,
      ...commonCautions,
    ],
    expected: submitsAgain,
    notFixed: 'partner-deny',
    sources: ['F1020-40', 'F1020-53'],
  },
} as const satisfies Record<string, ArticleNode>;
