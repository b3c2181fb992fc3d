import type { ArticleNode } from '../../engine/article.ts';
import { commonCautions, letItReplicate, listAllRights, listsOnlyItself, repeatElsewhere, submitsAgain } from './shared-steps.ts';

/** A Deny entry, the last check for every kind of account; and the way out when nothing helped. */
export const denied = {
  denied: {
    kind: 'cause',
    about: ['who', 'who-on-edge'],
    title: 'A Deny entry takes the right to submit away',
    why: [
      {
        text: 'The connector has a Deny entry for ms-Exch-SMTP-Submit that names the account or a group of it. The right must show Deny = False.',
        sources: ['F1020-49', 'F1020-56'],
        mark: 'hint',
      },
    ],
    resolution: [
      {
        id: 'note-entry',
        changesNothing: true,
        role: 'exchange-admin',
        ...listAllRights,
        text: 'Note the Deny entry: whom it names, which right, and whether it is inherited.',
      },
      {
        id: 'ask-why',
        changesNothing: true,
        text: 'Find out who set it and why. It may be meant.',
        role: 'exchange-admin',
        sources: ['F1020-49'],
        mark: 'hint',
      },
      {
        id: 'other-groups',
        changesNothing: true,
        text: 'Look at the other groups of the account too. Was it put into more of them by the same mistake, or taken out of some? Note them all.',
        role: 'ad-admin',
        sources: ['F1020-49'],
        mark: 'hint',
      },
      {
        id: 'leave-group',
        text: 'Does the entry name a group, and is the account in it by mistake? Have the owner of the group take the account out, and keep the entry. It counts once the account logs on anew.',
        role: 'ad-admin',
        undo: { text: 'Put the account into the group again.', sources: ['F1020-49'], mark: 'hint' },
        widens: { provenBy: ['meant'] },
        sources: ['F1020-49', 'F1020-41'],
        mark: 'hint',
      },
      {
        id: 'remove-deny',
        text: 'Only if nobody needs the entry at all: remove this one Deny for ms-Exch-SMTP-Submit, where it is set. Remove-ADPermission with -Deny does that on a connector.',
        role: 'exchange-admin',
        impact: {
          text: 'If the entry names a group, all its members may submit on this connector again.',
          sources: ['F1020-41', 'F1020-49'],
          mark: 'hint',
        },
        undo: { text: 'Set the entry again as you noted it.', sources: ['F1020-49'], mark: 'hint' },
        widens: { provenBy: ['meant'] },
        sources: ['F1020-82', 'F1020-49', 'F1020-56'],
        mark: 'hint',
      },
      repeatElsewhere,
      letItReplicate,
    ],
    cautions: [
      { text: 'A Deny entry may keep someone out on purpose. Do not remove it without its owner.', sources: ['F1020-49'], mark: 'hint' },
      {
        text: 'A right given to the account alone is no way round: a Deny set on the same connector comes before it.',
        sources: ['F1020-84'],
      },
      ...commonCautions,
    ],
    expected: submitsAgain,
    notFixed: 'hand-over',
    sources: ['F1020-49'],
  },
  'hand-over': {
    kind: 'escalation',
    title: 'No cause of this article is proven: hand over to an Exchange admin',
    why: { text: 'What could be checked did not show the cause, or did not help.', sources: ['F1020-40', 'F1020-51'] },
    role: 'exchange-admin',
    handOver: [
      {
        text: 'The full text of one event 1020 with its time, the account and the server.',
        sources: ['F1020-20', 'F1020-11'],
        mark: 'hint',
      },
      {
        text: 'The address of the client, and the address and port that it connects to.',
        sources: ['F1020-23'],
        mark: 'hint',
      },
      { text: 'The list of Receive connectors with bindings, remote ranges and permission groups.', sources: ['F1020-24'] },
      {
        text: 'The rights on the connector that answered, listed without -User, and the groups that the account is in.',
        sources: ['F1020-25', 'F1020-49'],
        mark: 'hint',
        doubt: listsOnlyItself,
      },
      { text: 'The SMTP dialogue: EHLO, AUTH, MAIL FROM and each reply.', sources: ['F1020-12', 'F1020-56'], mark: 'hint' },
      {
        text: 'More tools: the Toolbox of the Exchange Management Console (best practices, performance, mail flow, disaster recovery).',
        sources: ['F1020-57'],
      },
    ],
    sources: ['F1020-40', 'F1020-51'],
  },
} as const satisfies Record<string, ArticleNode>;
