import type { ArticleNode } from '../../engine/article.ts';
import { askOwner } from './delegate-steps.ts';
import { waitOrRestart } from './grant-steps.ts';
import { howToFindSendAs } from './security-page.ts';

/** Nothing is refused: the sender shown is wrong, or there is only a list that speaks of Send As. */
export const goesOut = {
  'shown-sender': {
    kind: 'question',
    prompt: 'Which sender do recipients see?',
    why: {
      text: 'With Send As a delegate always sends as the owner, never again on behalf. That shows when it was granted to too many.',
      sources: ['F912918-117', 'F912918-127'],
    },
    howToFind: {
      steps: [
        {
          text: 'Look at a message that came in. On behalf, it shows “<Delegate’s Name> on behalf of <Mailbox Owner>”. Ask the owner which is wanted.',
          sources: ['F912918-110', 'F912918-118'],
          mark: 'hint',
        },
      ],
      minutes: 5,
      role: 'helpdesk',
      isSafe: true,
    },
    answers: {
      right: { label: 'The one that the owner wants', goto: 'nothing-to-repair' },
      'as-owner': { label: 'The owner alone, but on behalf is wanted', goto: 'delegate-send-as' },
      'on-behalf': { label: 'The delegate on behalf, but the owner alone is wanted', goto: 'delegate-wants' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-110', 'F912918-117', 'F912918-127'],
  },
  'delegate-send-as': {
    kind: 'question',
    prompt: 'Does the delegate have Send As on the owner?',
    why: {
      text: 'With it all mail goes out as the owner. Without it the way in which the mailbox is opened decides.',
      sources: ['F912918-117', 'F912918-114'],
    },
    howToFind: howToFindSendAs,
    answers: {
      yes: { label: 'Yes', goto: 'delegate-has-send-as' },
      no: { label: 'No', goto: 'delegate-listed' },
      unknown: { label: "I can't tell", goto: 'delegate-listed' },
    },
    sources: ['F912918-34', 'F912918-117'],
  },
} as const satisfies Record<string, ArticleNode>;

export const goesOutEnd = {
  'nothing-to-repair': {
    kind: 'referral',
    title: 'Nothing is broken: grant nothing',
    why: {
      text: 'Mail goes out in the name that the owner wants. A line in the export only says that an account has Full Mailbox Access without Send As, as it should be for most delegates.',
      sources: ['F912918-116', 'F912918-133'],
      mark: 'hint',
    },
    pointers: [
      {
        text: 'Do without Import and SetAll. With Send As a delegate would never send on behalf again. If it was granted by mistake, take it away.',
        sources: ['F912918-117', 'F912918-127'],
      },
      {
        text: 'Full Mailbox Access stays as it is, too. For an audit: the line shows what is meant.',
        sources: ['F912918-116'],
        mark: 'hint',
      },
      {
        text: 'If sending from a phone, a program or a shared mailbox is refused as well, change the answer to the error that it shows.',
        sources: ['F912918-10'],
        mark: 'hint',
      },
    ],
    sources: ['F912918-116', 'F912918-133'],
  },
} as const satisfies Record<string, ArticleNode>;

export const goesOutCauses = {
  'delegate-has-send-as': {
    kind: 'cause',
    title: 'The delegate has Send As, so nothing goes out on behalf',
    why: [
      {
        text: 'A delegate with Send As always sends as the owner. SetAll, or an import with delegates in it, grants it to each of them who has Full Mailbox Access.',
        sources: ['F912918-117', 'F912918-127'],
      },
    ],
    resolution: [
      askOwner,
      {
        id: 'take-send-as',
        text: 'Note the entry. Then take Send As away from this delegate on this owner. Full Mailbox Access stays as it is.',
        where: 'Active Directory Users and Computers > the mailbox owner > Properties > Security',
        role: 'ad-admin',
        undo: { text: 'Tick Allow for Send As again.', sources: ['F912918-64'], mark: 'hint' },
        widens: false,
        sources: ['F912918-117', 'F912918-127'],
      },
      {
        id: 'other-delegates',
        text: 'Did SetAll or an import do it? Go through the export from before it, and do the same for its other delegates, owner by owner. Not from accounts that have to send as the owner, such as service accounts.',
        role: 'ad-admin',
        tool: 'send-as-review',
        undo: { text: 'Tick Allow for Send As again on each of these owners.', sources: ['F912918-64'], mark: 'hint' },
        widens: false,
        sources: ['F912918-127', 'F912918-133'],
      },
      ...waitOrRestart,
    ],
    cautions: [
      {
        text: 'Do not take Send As from everyone who has it: without it programs and phones cannot send for their users.',
        sources: ['F912918-47'],
        mark: 'hint',
      },
    ],
    expected: {
      text: 'After the wait the delegate sends from their own profile, and the recipient sees “<Delegate’s Name> on behalf of <Mailbox Owner>”.',
      sources: ['F912918-110', 'F912918-114'],
      mark: 'hint',
    },
    notFixed: 'delegate-listed',
    sources: ['F912918-117', 'F912918-127'],
  },
} as const satisfies Record<string, ArticleNode>;
