import type { Observation } from '../../engine/observation.ts';

/** What an SMTP client is told. Two of the replies can go with event 1020, the others are faults of their own. */
export const smtpReply = {
  id: 'smtp-reply',
  prompt: 'What does the server reply when the client logs on and sends?',
  why: {
    text: 'Other refusals look much alike, and most of them name a fault of their own.',
    sources: ['F-EV-22', 'F1020-72', 'F1020-73', 'F1020-74'],
  },
  howToFind: {
    steps: [
      {
        text: 'Read the reply in the log of the application or device, or in the log of the server that sends.',
        sources: ['F1020-14'],
        mark: 'hint',
      },
      {
        text: 'Take the whole line, code and text. The code 5.7.1 alone says little.',
        sources: ['F1020-72', 'F1020-73', 'F1020-74'],
        mark: 'hint',
      },
      {
        text: '“Client does not have permissions to submit to this server” (550 5.7.1) is a text of the product. Whether 2007 gives it with event 1020 is missing in our sources.',
        sources: ['F1020-13'],
        mark: 'missing',
      },
    ],
    minutes: 5,
    role: 'helpdesk',
    isSafe: true,
  },
  answers: {
    'logon-failed': { label: '535 5.7.3 Authentication unsuccessful' },
    submit: { label: '“… permissions to submit …”' },
    'send-as-sender': { label: '“… permissions to send as this sender”', detail: '5.7.1 or 5.7.60' },
    relay: { label: '5.7.1 Unable to relay' },
    'not-authenticated': { label: '5.7.1 Client was not authenticated' },
    'server-authentication': { label: '451 5.7.3 Cannot achieve Exchange Server authentication' },
    resources: { label: '452 4.3.1 Insufficient system resources' },
    cloud: { label: '5.7.139, 5.7.57, or a name under prod.outlook.com' },
    other: { label: 'Another reply' },
    unknown: { label: "I can't tell" },
  },
  sources: ['F-EV-20', 'F-EV-21', 'F-EV-22'],
} as const satisfies Observation;
