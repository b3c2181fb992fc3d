import type { ArticleNode, HowToFind } from '../../engine/article.ts';

const howToFindBuild = {
  steps: [
    {
      text: 'On the mailbox server, read the file version of store.exe.',
      where: 'Exchsrvr\\bin\\store.exe > Properties > Version',
      sources: ['F912918-30'],
      mark: 'hint',
    },
    {
      text: 'Compare it number by number, and only with the limit of the same service pack. A full version begins with 6.0. (Exchange 2000) or 6.5. (Exchange 2003).',
      sources: ['F912918-44'],
      mark: 'hint',
    },
    {
      text: 'Updates that are not about permissions carry the change too, such as the daylight-saving update 926666 for Exchange 2003 SP2.',
      sources: ['F912918-32'],
    },
  ],
  minutes: 3,
  role: 'exchange-admin',
  isSafe: true,
} as const satisfies HowToFind;

const whoSendsNext = {
  label: "I can't tell",
  detail: 'Goes on; the build stays open',
  goto: 'who-sends',
} as const;

/** Whether Store.exe has the change at all: a limit for each service pack; and what is asked where it has not. */
export const storeVersion = {
  'store-2000-sp3': {
    kind: 'question',
    prompt: 'Is Store.exe on the Exchange 2000 SP3 server at 6619.4 or later?',
    why: {
      text: 'From this build on, in full 6.0.6619.4, Full Mailbox Access no longer includes Send As. It came with 915358.',
      sources: ['F912918-05', 'F912918-41', 'F912918-44', 'F912918-50'],
    },
    howToFind: howToFindBuild,
    answers: {
      changed: { label: 'Yes, it is', goto: 'who-sends' },
      before: { label: 'No, it is lower', goto: 'before-who' },
      unknown: whoSendsNext,
    },
    sources: ['F912918-05', 'F912918-41', 'F912918-44'],
  },
  'store-2003-sp1': {
    kind: 'question',
    prompt: 'Is Store.exe on the Exchange 2003 SP1 server at 7233.51 or later?',
    why: {
      text: 'From this build on, in full 6.5.7233.51, Full Mailbox Access no longer includes Send As. It came with 895949.',
      sources: ['F912918-05', 'F912918-42', 'F912918-44', 'F912918-50'],
    },
    howToFind: howToFindBuild,
    answers: {
      changed: { label: 'Yes, it is', goto: 'who-sends' },
      before: { label: 'No, it is lower', goto: 'before-who' },
      unknown: whoSendsNext,
    },
    sources: ['F912918-05', 'F912918-42', 'F912918-44'],
  },
  'store-2003-sp2': {
    kind: 'question',
    prompt: 'Is Store.exe on the Exchange 2003 SP2 server at 7650.23 or later?',
    why: {
      text: 'From this build on, in full 6.5.7650.23, Full Mailbox Access no longer includes Send As. It came with 895949; SP2 itself came without it.',
      sources: ['F912918-05', 'F912918-43', 'F912918-44', 'F912918-45', 'F912918-50'],
    },
    howToFind: howToFindBuild,
    answers: {
      changed: { label: 'Yes, it is', goto: 'who-sends' },
      before: { label: 'No, it is lower', goto: 'before-who' },
      unknown: whoSendsNext,
    },
    sources: ['F912918-05', 'F912918-43', 'F912918-44'],
  },
  'before-who': {
    kind: 'question',
    prompt: 'In whose name do they send?',
    why: {
      text: 'This Store.exe is from before the change. A bounce about a permission can also come from a recipient who takes mail from some senders only.',
      sources: ['F-EV-31'],
      mark: 'hint',
    },
    howToFind: {
      steps: [
        {
          text: 'Ask whose name stands in From, and whose mailbox the sender has open.',
          sources: ['F912918-58', 'F-EV-31'],
          mark: 'hint',
        },
      ],
      minutes: 3,
      role: 'helpdesk',
      isSafe: true,
    },
    answers: {
      self: { label: 'In their own', goto: 'sends-as-self' },
      other: { label: 'In that of another mailbox', goto: 'before-change' },
      unknown: { label: "I can't tell", goto: 'before-change' },
    },
    sources: ['F-EV-31', 'F912918-50'],
  },
} as const satisfies Record<string, ArticleNode>;
