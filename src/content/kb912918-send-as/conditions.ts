import type { ArticleNode } from '../../engine/article.ts';
import { ask } from '../../engine/observation.ts';
import { exchangeVersion, mailLocation } from '../observations/first-questions.ts';
import { refusalText, servicePack } from '../observations/refusal-and-build.ts';

/** From the version to the one who sends: what every way has in common. */
export const conditions = {
  version: ask(exchangeVersion, {
    v2000: 'where',
    v2003: 'where',
    sbs2003: 'where',
    'v4-0': 'older-version',
    'v5-0': 'older-version',
    'v5-5': 'older-version',
    otherwise: 'newer-version',
    unknown: 'where',
  }),
  where: {
    ...ask(mailLocation, { refused: 'error', bounced: 'error', 'out-queue': 'queued', otherwise: 'not-refused', unknown: 'error' }),
    howToFind: {
      steps: [
        {
          text: 'Ask what happened on sending: an error at once, a bounce, or nothing at all.',
          sources: ['F912918-10'],
          mark: 'hint',
        },
        {
          text: 'If it has gone out, and only its sender is wrong, choose “I can’t tell” here. The next question has an answer for it.',
          sources: ['F912918-127'],
          mark: 'hint',
        },
        {
          text: 'Here there is nothing to find in a queue. If mail piles up in one, it is another fault.',
          sources: ['F912918-39'],
          mark: 'hint',
        },
      ],
      minutes: 2,
      role: 'helpdesk',
      isSafe: true,
    },
  },
  error: ask(refusalText, {
    'newer-outlook': 'newer-version',
    'smtp-reply': 'smtp-refusal',
    other: 'other-error',
    sent: 'shown-sender',
    otherwise: 'pack',
    unknown: 'pack',
  }),
  pack: ask(servicePack, {
    'v2000-sp3': 'store-2000-sp3',
    'v2003-sp1': 'store-2003-sp1',
    'v2003-sp2': 'store-2003-sp2',
    earlier: 'before-who',
    unknown: 'who-sends',
  }),
  'who-sends': {
    kind: 'question',
    prompt: 'Who or what cannot send?',
    why: {
      text: 'To send as the owner, everyone else with access to a mailbox now needs Send As, apart from a few kinds of account. Who fails shows where to look for it.',
      sources: ['F912918-47', 'F912918-37'],
    },
    howToFind: {
      steps: [
        {
          text: 'Ask who presses Send, from which device or program, and whose name the recipient is to see.',
          sources: ['F912918-58'],
          mark: 'hint',
        },
        {
          text: 'Compare users: do all users of the service fail, or only administrators and the like?',
          sources: ['F912918-37'],
        },
        {
          text: 'A program fits when it uses one account to send for others and gets “Access Denied”, soon after a Store.exe update.',
          sources: ['F912918-31'],
        },
      ],
      minutes: 5,
      role: 'helpdesk',
      isSafe: true,
    },
    answers: {
      blackberry: { label: 'BlackBerry users', goto: 'bes-account' },
      goodlink: { label: 'GoodLink users', goto: 'good-rights' },
      program: { label: 'Another program that sends for users', detail: 'It logs on with a service account', goto: 'product' },
      shared: { label: 'People who use a shared or resource mailbox', goto: 'shared-scope' },
      delegate: { label: 'A delegate, such as an assistant', goto: 'delegate-wants' },
      linked: {
        label: 'The owner, who logs on with an account elsewhere',
        detail: 'In another forest or an NT 4.0 domain',
        goto: 'linked-external',
      },
      admins: { label: 'Only administrators; ordinary users can send', detail: 'Also print operators and the like', goto: 'admins-rights' },
      'one-user': { label: 'One phone user only; the others can send', goto: 'one-user-receives' },
      'own-mailbox': { label: 'A person, from their own mailbox', goto: 'sends-as-self' },
      unknown: { label: "I can't tell", goto: 'hand-over' },
    },
    sources: ['F912918-25', 'F912918-26', 'F912918-29', 'F912918-37', 'F912918-47', 'F912918-110', 'F912918-101'],
  },
} as const satisfies Record<string, ArticleNode>;
