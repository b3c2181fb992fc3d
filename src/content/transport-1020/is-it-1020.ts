import { ask } from '../../engine/observation.ts';
import { exchangeVersion, loggedEvents } from '../observations/first-questions.ts';
import { smtpReply } from '../observations/smtp-reply.ts';

const readEvent1020 = {
  ...loggedEvents.howToFind,
  steps: [
    {
      text: 'Open the Application log of the Hub or Edge Transport server and look for 1020 of MSExchangeTransport, category SmtpReceive.',
      where: 'Event Viewer > Application',
      sources: ['F1020-20', 'F1020-10', 'F1020-05'],
      mark: 'hint',
    },
    {
      text: "Its text: “The account '…' provided valid credentials, but is not authorized to use the server; failing authentication.”",
      sources: ['F1020-11'],
    },
    {
      text: 'From an alert: select it and open its Properties tab for the text; on the Events tab, double-click the event. The rule is called “The account provided valid credentials but is not authorized to use the server to submit mail to SMTP. Authentication has failed.”',
      where: 'Operator Console',
      sources: ['F1020-21', 'F1020-06'],
    },
    {
      text: 'The alert needs the Exchange 2007 Management Pack for Operations Manager. Without it there is only the event.',
      sources: ['F1020-15'],
      mark: 'hint',
    },
    {
      text: 'Not meant: 1020 of another source, 1035 “Inbound authentication failed”, and a page of help pasted into a ticket (it says “Topic Last Modified”).',
      sources: ['F-EV-12'],
      mark: 'hint',
    },
    {
      text: 'On 2010, 1018 (refused at AUTH) and 1023 (a message refused) say outright that the account has no Submit on the connector that they name.',
      sources: ['F1020-75', 'F1020-76'],
    },
    {
      text: 'Whether 2007 logs 1018 and 1023 too is missing in our sources.',
      sources: ['F1020-77'],
      mark: 'missing',
    },
    {
      text: '9297 or 3161 of MSExchangeMTA belong to Exchange 4.0 to 5.5.',
      sources: ['F154298-21', 'F154298-02'],
    },
  ],
} as const;

/** Is it event 1020 of MSExchangeTransport, on 2007 or 2010? Without that event, the reply says what it is instead. */
export const isIt1020 = {
  version: {
    ...ask(exchangeVersion, {
      v2007: 'events',
      v2010: 'events',
      'v4-0': 'outbox',
      'v5-0': 'where-5x',
      'v5-5': 'where-5x',
      v2000: 'where-2003',
      v2003: 'where-2003',
      sbs2003: 'where-2003',
      otherwise: 'other-version',
      unknown: 'events',
    }),
    why: {
      text: 'The article was written for Exchange 2007. Exchange 2010 logs the same event with the same advice.',
      sources: ['F1020-02', 'F1020-03'],
    },
  },
  events: {
    ...ask(loggedEvents, {
      'transport-1020': 'meant',
      'mta-9297-3161': 'outbox',
      otherwise: 'reply-without-event',
      unknown: 'reply',
    }),
    howToFind: readEvent1020,
  },
  // The log could not be read: a reply that can also go with event 1020 rules nothing out, and opens nothing either.
  reply: ask(smtpReply, {
    'send-as-sender': 'sender-check',
    relay: 'relay-right',
    'not-authenticated': 'no-logon',
    'server-authentication': 'server-authentication',
    resources: 'low-resources',
    cloud: 'cloud-service',
    otherwise: 'hand-over',
    unknown: 'hand-over',
  }),
  'reply-without-event': ask(smtpReply, {
    'logon-failed': 'logon-fails',
    'send-as-sender': 'sender-check',
    relay: 'relay-right',
    'not-authenticated': 'no-logon',
    'server-authentication': 'server-authentication',
    resources: 'low-resources',
    cloud: 'cloud-service',
    otherwise: 'no-event',
    unknown: 'no-event',
  }),
} as const;
