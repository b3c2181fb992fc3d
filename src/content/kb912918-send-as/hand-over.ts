import type { ArticleNode } from '../../engine/article.ts';
import { notAnAdministrator } from './grant-steps.ts';

/** The end of every way on which nothing was proven. */
export const handOver = {
  'hand-over': {
    kind: 'escalation',
    title: 'No cause is proven: hand over to AD and Exchange admins',
    why: {
      text: 'What could be checked did not show the cause, or did not help. Send As belongs to Active Directory, the mailbox to Exchange.',
      sources: ['F912918-47', 'F912918-53', 'F912918-55'],
    },
    role: 'ad-admin',
    handOver: [
      {
        text: 'The whole error or bounce; of a phone service, also the lines of its log.',
        sources: ['F912918-10', 'F912918-15', 'F912918-21'],
        mark: 'hint',
      },
      {
        text: 'Which account sends and which account owns the mailbox. Only one account in the forest has the mailbox’s GUID in msExchMailboxGUID.',
        sources: ['F912918-58', 'F912918-100'],
      },
      {
        text: 'Whether the owner agrees that this account sends in their name. Without that nobody should grant Send As.',
        sources: ['F912918-53'],
        mark: 'hint',
      },
      {
        text: 'Full Mailbox Access of that account, and each Send As entry on the owner: Allow, Deny, inherited or not.',
        sources: ['F912918-33', 'F912918-34', 'F912918-71'],
        mark: 'hint',
      },
      { text: 'The groups of the owner, and whether one of them is protected.', sources: ['F912918-36', 'F912918-85'], mark: 'hint' },
      {
        text: 'When Send As was granted, and what was restarted since. A new grant counts after up to two hours, or a restart of the store.',
        sources: ['F912918-65', 'F912918-66'],
        mark: 'hint',
      },
      notAnAdministrator,
      {
        text: 'Service pack and file version of store.exe, and the updates of the last weeks.',
        sources: ['F912918-30', 'F912918-31'],
        mark: 'hint',
      },
      {
        text: 'Of a delegate: whether Send on behalf is listed, and which mailbox is primary in the profile. KB329622 is about delegates of Outlook.',
        sources: ['F912918-38', 'F912918-111', 'F912918-160'],
        mark: 'hint',
      },
    ],
    sources: ['F912918-47', 'F912918-53', 'F912918-55'],
  },
} as const satisfies Record<string, ArticleNode>;
