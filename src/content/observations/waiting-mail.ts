import type { Observation } from '../../engine/observation.ts';

/** Asked after a bounce, which excludes nothing while other mail waits, and before a change that concerns all domains. */
export const waitingMail = {
  id: 'waiting-mail',
  prompt: 'Which mail to the Internet is still waiting?',
  why: {
    text: 'If some domains get mail, the fault is on the way to the others. And a bounce excludes little: mail that waits too long comes back too.',
    sources: ['F305394-74', 'F305394-75'],
  },
  howToFind: {
    steps: [
      {
        text: 'From two users, send to two outside domains each. Does any of it arrive?',
        sources: ['F305394-74'],
      },
      {
        text: 'Have an Exchange admin read in the outgoing queues which domains have mail waiting.',
        sources: ['F305394-20', 'F175982-20'],
        mark: 'hint',
        doubt: 'Where the queues are shown depends on the version and on whether administrative groups are displayed.',
      },
      {
        text: 'Read the bounce: 4.4.7 says that the message was too old. Exchange 2000 and 2003 send it after two days by default, and a notice of delay after twelve hours.',
        sources: ['F305394-75', 'F305394-76'],
      },
    ],
    minutes: 5,
    role: 'helpdesk',
    isSafe: true,
  },
  answers: {
    'all-domains': { label: 'Mail to all outside domains' },
    'some-domains': { label: 'Mail to one or some domains only', detail: 'Other domains get theirs' },
    none: { label: 'None, nothing waits', detail: 'It left, came back or was refused' },
    unknown: { label: "I can't tell" },
  },
  sources: ['F305394-74', 'F305394-75', 'F175982-26'],
} as const satisfies Observation;
