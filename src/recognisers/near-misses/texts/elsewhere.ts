import type { NearMiss } from '../near-miss.ts';

/** What is true of another server, product or company, or stands in a list, a program or a plan. */
export const elsewhereNearMisses: readonly NearMiss[] = [
  {
    name: "the partner's log below its introduction",
    text: 'The supplier mailed me an extract of what his hub shows:\n\nLog Name: Application\nSource: MSExchangeTransport\nEvent ID: 1020\nLevel: Warning',
  },
  { name: "the partner's reply", text: 'Their server answers 550 5.7.1 Unable to relay when we deliver to it.' },
  {
    name: "the partner's reply, to our server",
    text: 'mail.tailspin.example refused our mail with 452 4.3.1 Insufficient system resources.',
  },
  { name: "the partner's reply, French", text: 'Le serveur du destinataire répond 550 5.7.1 Unable to relay à nos messages.' },
  { name: "the partner's reply, Dutch", text: 'De server van de leverancier geeft 452 4.3.1 Insufficient system resources.' },
  { name: "the partner's version", text: 'Their side runs Exchange 2003 SP2, ours is something else.' },
  { name: "another company's queue", text: 'At another company the messages sat in the MTA queue for days.' },
  {
    name: "somebody's advice in a forum",
    text: 'In a forum somebody says that after restarting the Internet Mail Service everything leaves.',
  },
  { name: 'a test machine', text: 'On my test machine I see event 1020 MSExchangeTransport, production has not been looked at.' },
  { name: 'a test machine, German', text: 'In der Testumgebung erscheint das Ereignis 1020 (MSExchangeTransport).' },
  {
    name: 'an outgoing session, greeting with another name',
    text: '220 mx.tailspin.example ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2650.21) ready\nHELO relay.contoso.com\n250 OK',
  },
  {
    name: 'an outgoing session with a refusal',
    text: '2/11/2001 A connection to 203.0.113.9 was established.\n<<< 220 mx.tailspin.example Microsoft ESMTP MAIL Service ready\n>>> EHLO post1.contoso.com\n<<< 550 5.7.1 Unable to relay',
  },
  {
    name: 'a Send protocol log',
    text: '#Log-type: SMTP Send Protocol Log\n2008-06-03T08:02:11.130Z,Internet,08CA,4,192.0.2.10:4410,203.0.113.9:25,<,530 5.7.1 Client was not authenticated,',
  },
  {
    name: 'a test for a partner who greets, from our own server',
    text: 'From our Exchange server:\ntelnet mail.tailspin.example 25\n220 mail.tailspin.example Microsoft ESMTP MAIL Service ready\nMAIL FROM:<joe@contoso.com>\n535 5.7.3 Authentication unsuccessful',
  },
  { name: 'mail to a domain of others', text: 'Messages to tailspin.example are returned: 550 5.7.1 Unable to relay' },
  { name: 'another mail system has a queue', text: 'The postfix mailq on the relay lists 40 deferred mails.' },
  { name: 'the Outbox of a telephone', text: 'Unrelated: my phone has an app called Outbox.' },
  { name: 'Windows with a version line like that of 5.0', text: 'Microsoft Windows 2000 Version 5.0 (Build 2195: Service Pack 4)' },
  { name: 'Windows with a version line like that of 6.0', text: 'Version 6.0 (Build 6002: Service Pack 2)' },
  { name: 'Windows NT 4.0', text: 'Version 4.0 (Build 1381: Service Pack 6)' },
  { name: 'the service pack of Windows', text: 'We run Windows Server 2003 SP2 on all machines.' },
  { name: 'a plan', text: 'Next summer we will move to Exchange 2010.' },
  { name: 'a plan, German', text: 'Der Umstieg auf Exchange 2007 ist für nächstes Jahr geplant.' },
  { name: 'a requirement', text: 'The connector needs Exchange 2003 SP2 or later.' },
  { name: 'a price', text: 'Please send a quote for our Exchange 2003 licenses.' },
  { name: 'a list of versions', text: 'Exchange 2003 SP1: 6.5.7226\nExchange 2003 SP2: 6.5.7638' },
  { name: 'a job advertisement', text: 'We are looking for an administrator, experience with Exchange 2003 SP2 required.' },
  { name: 'a form with empty boxes', text: 'Which reply?\n☐ 535 5.7.3 Authentication unsuccessful\n☐ anything else' },
  { name: 'a string in a program', text: "if (reply.includes('5.7.1 Unable to relay')) retry();" },
  { name: 'a pattern of a monitor', text: 'pattern = "550 5.7.1 Unable to relay"' },
  { name: 'a grep for a reply', text: 'grep "535 5.7.3 Authentication unsuccessful" *.log' },
  { name: 'constants of a header file', text: '#define MAPI_E_NO_ACCESS 0x80070005\n#define MAPI_E_NOT_FOUND 0x8004010F' },
  { name: 'constants in a table', text: 'MAPI_E_NO_ACCESS;-2147024891\nMAPI_E_LOGON_FAILED;-2147221231' },
  { name: 'what a reply means', text: '550 5.7.1 Unable to relay means that the client may not send to other domains.' },
  { name: 'what a reply means, German', text: '535 5.7.3 Authentication unsuccessful bedeutet, dass die Anmeldung scheitert.' },
  { name: 'a lesson', text: 'Exercise 3: the server replies 452 4.3.1 Insufficient system resources' },
  {
    name: 'a delay, with the words of a report',
    text: 'This is an automatically generated Delivery Status Notification.\nTHIS IS A WARNING MESSAGE ONLY.\nYOU DO NOT NEED TO RESEND YOUR MESSAGE.\nDelivery to the following recipients has been delayed.',
  },
  { name: 'a delay, French', text: 'La remise de votre message aux destinataires suivants a été retardée.' },
  { name: 'a delay, Spanish', text: 'La entrega de su mensaje se ha retrasado. No es necesario volver a enviarlo.' },
  {
    name: 'a report of success',
    text: 'Reporting-MTA: dns;srv1.contoso.local\nFinal-Recipient: rfc822;joe@contoso.com\nAction: delivered\nStatus: 2.0.0',
  },
  { name: 'a receipt', text: 'Your message was delivered to the following recipients: joe@contoso.com' },
  {
    name: 'an event of the transport that only informs',
    text: 'Event Type: Information\nEvent Source: MSExchangeTransport\nEvent Category: Configuration\nEvent ID: 1013\nDescription: The service has started.',
  },
  {
    name: 'netstat of a browser',
    text: 'Proto Local Foreign State\nTCP 192.0.2.9:1200 203.0.113.7:443 ESTABLISHED\nTCP 192.0.2.9:1201 203.0.113.7:80 SYN_SENT',
  },
  { name: 'one SYN_SENT', text: 'Proto Local Foreign State\nTCP 192.0.2.9:1200 203.0.113.7:25 SYN_SENT' },
  {
    name: 'a folder that may not be moved',
    text: 'Cannot move the folder. You do not have sufficient permission to perform this operation on this object.  See the folder contact or your system administrator.',
  },
  {
    name: 'a calendar that may not be opened',
    text: 'When she opens the shared calendar: You do not have sufficient permission to perform this operation on this object.  See the folder contact or your system administrator.',
  },
  {
    name: 'a bounce of the first sentence with a code of another server',
    text: 'joe@contoso.com\n You do not have permission to send to this recipient.  For assistance, contact your system administrator.\n <hub.contoso.com #5.7.1 smtp; 554 5.7.1 Message rejected>',
    allowed: ['mail-location=bounced'],
  },
  { name: 'errors that are none of sending', text: 'The backup runs without errors and does not send a report.' },
];
