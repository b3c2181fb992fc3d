import type { Sample } from '../sample.ts';

const transport = ['logged-events=transport-1020'];
const rows =
  '  TCP  192.0.2.20:2101  203.0.113.7:25  ESTABLISHED\n  TCP  192.0.2.20:2104  203.0.113.7:25  ESTABLISHED\n  TCP  192.0.2.20:2109  203.0.113.7:25  ESTABLISHED\n';
const heading = 'Connexions actives\n\n  Proto  Adresse locale  Adresse distante  État\n';
const general =
  'You do not have sufficient permission to perform this operation on this object.  See the folder contact or your system administrator.';

/** What was missed when the program was used. */
export const realUseSamples: readonly Sample[] = [
  {
    name: 'the general refusal after a message that was not sent',
    text: `The message could not be sent. ${general}`,
    answers: ['refusal-text=access-denied'],
  },
  {
    name: 'the cloud service, by its code before a known reply',
    text: 'The server response was: 5.7.57 Client not authenticated to send mail. Error: 535 5.7.3 Authentication unsuccessful.',
    answers: ['smtp-reply=cloud'],
  },
  {
    name: 'the cloud service, by its greeting',
    text: '220 AB1CD23.outlook.office365.com Microsoft ESMTP MAIL Service ready\nAUTH LOGIN\n535 5.7.3 Authentication unsuccessful',
    answers: ['smtp-reply=cloud'],
  },
  {
    name: 'an event where mail is what does not go',
    text: 'Mail does not go out and the log fills with event 9297 MSExchangeMTA',
    answers: ['logged-events=mta-9297-3161'],
  },
  {
    name: 'a reply where sending is what a device cannot do',
    text: "The fax server can't send, it gets 550 5.7.1 Unable to relay",
    answers: ['smtp-reply=relay'],
  },
  {
    name: 'a blank line between four labels',
    text: 'Log Name: Application\n\nSource: MSExchangeTransport\n\nEvent ID: 1020\n\nLevel: Warning',
    answers: transport,
  },
  { name: 'a list of Markdown', text: '- **Source**: MSExchangeTransport\n- **Event ID**: 1020', answers: transport },
  {
    name: 'entities of HTML',
    text: 'The account &#39;CONTOSO\\svc-fax&#39; provided valid credentials, but is not authorized to use the server; failing authentication.',
    answers: transport,
  },
  {
    name: 'the line of System Manager',
    text: 'Version 6.5 (Build 7638.2: Service Pack 2)',
    answers: ['exchange-version=v2003', 'service-pack=v2003-sp2'],
  },
  {
    name: 'the line of the shell with its pack',
    text: 'AdminDisplayVersion : Version 6.5 (Build 7638.2: Service Pack 2)',
    answers: ['exchange-version=v2003', 'service-pack=v2003-sp2'],
  },
  {
    name: 'the greeting of 5.0',
    text: '220 mail.contoso.com Microsoft Exchange Internet Mail Service 5.0.1457.10 ready',
    answers: ['exchange-version=v5-0', 'ims-build=v5-0-before-sp2'],
  },
  {
    name: 'two runs of netstat in French, the second with one row more',
    text: `${heading}${rows}\n${heading}${rows}  TCP  192.0.2.20:2144  203.0.113.9:80  ESTABLISHED\n`,
    answers: ['old-connections=old'],
  },
  {
    name: 'a bounce about an unknown account',
    text: 'Your message did not reach some or all of the intended recipients.\nThe following recipient(s) could not be reached:\n   sam@example.org on 5/4/2007 8:10 AM\n      The e-mail account does not exist at the organization this message was sent to.\n      <srv1.contoso.com #5.1.1>',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'event 1018 of the transport',
    text: 'Event ID: 1018\nSource: MSExchangeTransport\nLevel: Warning',
    answers: ['logged-events=other'],
  },
];
