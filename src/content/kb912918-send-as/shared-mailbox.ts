import type { ArticleNode } from '../../engine/article.ts';
import {
  grantInDialog,
  keepTheUpdate,
  onTheUserOnly,
  restartHitsEveryone,
  restartStore,
  sendsAsOwner,
  waitForCache,
} from './grant-steps.ts';
import { howToFindBothRights, otherEntries } from './security-page.ts';

/** One shared or resource mailbox, and the repair for one account that every way can need. */
export const sharedMailbox = {
  'shared-scope': {
    kind: 'question',
    prompt: 'How many shared mailboxes are affected?',
    why: {
      text: 'One account is done by hand, many with the script of the article.',
      sources: ['F912918-120', 'F912918-55'],
    },
    howToFind: {
      steps: [
        {
          text: 'Ask the users of other shared and resource mailboxes whether they can send from them.',
          sources: ['F912918-29'],
          mark: 'hint',
        },
      ],
      minutes: 5,
      role: 'helpdesk',
      isSafe: true,
    },
    answers: {
      few: { label: 'One or a few, or only some of their users', goto: 'shared-rights' },
      many: { label: 'Many, perhaps all', goto: 'many-rights' },
      unknown: { label: "I can't tell", goto: 'shared-rights' },
    },
    sources: ['F912918-29', 'F912918-120'],
  },
  'shared-rights': {
    kind: 'question',
    prompt: 'Which rights does the sender have on the shared mailbox?',
    why: {
      text: 'Access to the mailbox is no longer enough: to send as its owner one needs Send As as well.',
      sources: ['F912918-47', 'F912918-50'],
    },
    howToFind: howToFindBothRights,
    answers: {
      missing: { label: 'Access to the mailbox, but no Send As', goto: 'account-lacks-send-as' },
      neither: { label: 'Neither access nor Send As', goto: 'no-access' },
      ...otherEntries,
    },
    sources: ['F912918-33', 'F912918-34', 'F912918-47'],
  },
} as const satisfies Record<string, ArticleNode>;

export const sharedMailboxCauses = {
  'account-lacks-send-as': {
    kind: 'cause',
    about: ['who-sends'],
    title: 'The sender lacks Send As on the mailbox owner',
    why: [
      { text: 'The account that sends may not send as the owner of the mailbox.', sources: ['F912918-40'] },
      {
        text: 'Full Mailbox Access used to bring Send As along. It is a separate permission on the owner’s user account now.',
        sources: ['F912918-50', 'F912918-55'],
      },
    ],
    resolution: [
      {
        id: 'ask-first',
        changesNothing: true,
        text: 'Hand this to an AD admin: Send As is an Active Directory permission, which Exchange admins may not be able to set.',
        role: 'helpdesk',
        sources: ['F912918-53'],
      },
      ...grantInDialog,
      waitForCache,
      restartStore,
    ],
    cautions: [
      {
        text: 'Once a delegate has Send As, all mail goes out as the owner and none on behalf. Grant it to a delegate only if that is wanted.',
        sources: ['F912918-116', 'F912918-117'],
      },
      restartHitsEveryone,
      onTheUserOnly,
      keepTheUpdate,
    ],
    expected: sendsAsOwner,
    notFixed: 'page-now',
    sources: ['F912918-40', 'F912918-47', 'F912918-55'],
  },
} as const satisfies Record<string, ArticleNode>;
