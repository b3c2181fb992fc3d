import type { Sample } from '../sample.ts';

/** The same in further words. */
export const otherWordSamples: readonly Sample[] = [
  {
    name: 'the refusal of Outlook in German',
    text: 'Sie verfügen nicht über ausreichende Berechtigungen, um diesen Vorgang für dieses Objekt auszuführen. Wenden Sie sich an den Kontakt des Ordners oder an den Systemadministrator. (beim Senden als Chef)',
    answers: ['refusal-text=access-denied'],
  },
  {
    name: 'a script that was refused by Send, with the long number',
    text: 'The script dies at oMsg.Send with -2147024891 Access is denied',
    answers: ['refusal-text=access-denied'],
  },
  {
    name: 'a bounce of CommuniGate',
    text: "Failed to deliver to 'bob@remote.example'\nSMTP module(domain remote.example) reports:\n host says: 550 unknown",
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a bounce that gives a reason',
    text: 'This Message was undeliverable due to the following reason:\n\nEach of the following recipients was rejected by a remote mail server.',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a bounce that lists recipients',
    text: 'Hello, this is the mail server on mx.contoso.example.\nI am sending you this message to inform you on the delivery status of a message you previously sent. Immediately below you will find a list of the affected recipients;\n <bob@remote.example>: Delivery failed',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a bounce that tells the session',
    text: 'Your message to bob@remote.example was rejected. I said: RCPT TO:<bob@remote.example> And mx.remote.example responded with 550 no',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a reply with a question in brackets behind it',
    text: '[10.0.0.4] SMTP Send Error: 452 4.3.1 Insufficient system resources (back pressure?)',
    answers: ['smtp-reply=resources'],
  },
  {
    name: 'the source in the next sentence',
    text: 'We see event id 1020 in the application log of the hub. Source is MSExchangeTransport. Category SmtpReceive.',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'the words of 1020 as the value of a field',
    text: 'AlertDescription="The account \'A\\b\' provided valid credentials, but is not authorized to use the server; failing authentication."',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'a row whose level is one letter',
    text: '| 06:44 | W | MSExchangeTransport | 1020 | SmtpReceive |',
    answers: ['logged-events=transport-1020'],
  },
];
