import type { ArticleNode } from '../../engine/article.ts';

/** Whether the account shall send at all: asked before anything is opened for it. */
export const meant = {
  meant: {
    kind: 'question',
    prompt: 'Is the account in the event meant to send by SMTP?',
    why: {
      text: 'A valid password is in use. If it was stolen, this refusal is the protection, and more rights would let it send.',
      sources: ['F1020-11', 'F1020-44'],
      mark: 'hint',
    },
    howToFind: {
      steps: [
        {
          text: 'Read the account between the quotes in the text of the event, and how often the event came.',
          where: 'Event Viewer > Application',
          sources: ['F1020-20', 'F1020-11', 'F-EV-11'],
          mark: 'hint',
        },
        {
          text: 'Does the server of the event stand before the name, as in EDGE\\name? Then it is a local account of that Edge server. Ask for the owner of that one.',
          sources: ['F1020-78', 'F1020-20'],
          mark: 'hint',
        },
        {
          text: 'Ask its owner: is it you, or your program, that logs on here, from where, and since when?',
          sources: ['F1020-27', 'F1020-50'],
          mark: 'hint',
        },
        {
          text: 'An owner who uses Outlook only, attempts at night or addresses that nobody knows speak for a stolen password.',
          sources: ['F1020-27', 'F1020-23'],
          mark: 'hint',
        },
      ],
      minutes: 10,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, and its owner knows of these attempts', goto: 'connector' },
      no: {
        label: 'No, or its owner knows nothing of them',
        detail: 'For example a stolen password, or a program that was retired',
        goto: 'open-nothing',
      },
      'someone-else': {
        label: 'It is not the account whose mail fails',
        detail: 'The event is about someone else',
        goto: 'reply-without-event',
      },
      unknown: { label: "I can't tell", detail: 'Then nothing is opened, and it is handed over', goto: 'open-nothing' },
    },
    sources: ['F1020-11', 'F1020-50'],
  },
  'open-nothing': {
    kind: 'escalation',
    title: 'Open nothing until somebody knows who uses this password',
    why: {
      text: 'A stolen password and a broken program look alike here. With ExchangeUsers ticked, either could send to any domain.',
      sources: ['F1020-44', 'F1020-60', 'F1020-73'],
      mark: 'hint',
    },
    role: 'exchange-admin',
    handOver: [
      {
        text: 'The server, the account that the event names, the times, and how many of these events there are.',
        sources: ['F1020-20', 'F1020-11'],
        mark: 'hint',
      },
      {
        text: 'To be found out: from which address it comes, which connector answers, and whether the Internet reaches that.',
        sources: ['F1020-23', 'F1020-50'],
        mark: 'hint',
      },
      {
        text: 'Tick no permission group, grant no right, remove no Deny, and close no alert before that.',
        sources: ['F1020-44', 'F1020-49'],
        mark: 'hint',
      },
      {
        text: 'Does the owner know nothing of it? Have the password changed, and tell whoever looks after security. Do not wait for the morning.',
        sources: ['F1020-11', 'F1020-27'],
        mark: 'hint',
      },
    ],
    sources: ['F1020-11', 'F1020-44'],
  },
} as const satisfies Record<string, ArticleNode>;
