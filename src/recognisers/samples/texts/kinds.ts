import type { Sample } from '../sample.ts';

const failed = ['smtp-reply=logon-failed'];
const mta = ['logged-events=mta-9297-3161'];
const back = ['mail-location=bounced'];

/** One thing said in several ways: punctuation, lists, chats, notices of filters, brackets. */
export const kindSamples: readonly Sample[] = [
  { name: 'a colon between code and enhanced code', text: 'Scanner log: 535: 5.7.3 Authentication unsuccessful', answers: failed },
  { name: 'a dash between code and enhanced code', text: '535-5.7.3 Authentication unsuccessful', answers: failed },
  { name: 'a number sign before the enhanced code', text: 'SMTP error 535 #5.7.3 Authentication unsuccessful', answers: failed },
  { name: 'a colon behind the enhanced code', text: '550 5.7.1: Unable to relay for pat@example.com', answers: ['smtp-reply=relay'] },
  { name: 'brackets around the enhanced code', text: '452 (4.3.1) Insufficient system resources', answers: ['smtp-reply=resources'] },
  {
    name: 'a greeting of the service without E',
    text: '220 post.contoso.com SMTP Server (Microsoft Exchange Internet Mail Service 5.5.2448.8) READY',
    answers: ['exchange-version=v5-5', 'ims-build=v5-5-repaired'],
  },
  { name: 'events in a list with dashes', text: 'What the log has:\n- MSExchangeMTA 9297\n- MSExchangeMTA 3161', answers: mta },
  { name: 'events in a list, source behind a bullet', text: '• MSExchangeTransport - 1020', answers: ['logged-events=transport-1020'] },
  { name: 'the MTA has logged an event', text: 'The MTA has logged 3161 again this morning.', answers: mta },
  { name: 'an event from the MTA', text: 'I see 9297 and 3161 from the MTA in Event Viewer.', answers: mta },
  {
    name: 'a notice of a filter',
    text: 'Your message to pat@example.com was blocked by the content filter at the gateway.',
    answers: back,
  },
  { name: 'a notice of an appliance', text: 'The message you sent to pat@example.com has not been delivered.', answers: back },
  {
    name: 'a notice with a title',
    text: 'Subject: Message could not be delivered\n\nYour mail to pat@example.com could not be delivered.',
    answers: back,
  },
  { name: 'mail that comes back, in prose', text: 'Every mail that she sends comes straight back as undeliverable.', answers: back },
  { name: 'mail that is thrown back', text: 'All outgoing messages are thrown back as undeliverable.', answers: back },
  { name: 'mail that is returned', text: 'Mail to the Internet is returned as undeliverable.', answers: back },
  { name: 'neither way', text: 'Since noon neither incoming nor outgoing mail works.', answers: ['incoming-mail=no'] },
  { name: 'no mail in or out', text: 'Since the weekend there is no mail in or out.', answers: ['incoming-mail=no'] },
  { name: 'neither way, German', text: 'Seit heute früh geht Mail weder rein noch raus.', answers: ['incoming-mail=no'] },
  {
    name: 'a chat about a queue',
    text: '[09:12] lee: ok\n[09:13] kim: mails are stuck in the outbox\n[09:14] lee: since when?',
    answers: ['mail-location=outbox'],
  },
  {
    name: 'a chat with a version',
    text: '[09:12] lee: which one?\n[09:13] kim: we run Exchange 2003 SP2',
    answers: ['exchange-version=v2003', 'service-pack=v2003-sp2'],
  },
  {
    name: 'a restart in question and answer',
    text: '[09:12] lee: restarted the IMS?\n[09:13] kim: yes, did not help',
    answers: ['ims-restart=no'],
  },
  {
    name: 'a restart in question and answer, no times',
    text: 'lee: have you restarted the internet mail service?\nkim: not yet',
    answers: ['ims-restart=untried'],
  },
  { name: 'a version at the end, German', text: 'Der Mailserver ist ein alter Exchange 2003.', answers: ['exchange-version=v2003'] },
  {
    name: 'a version in brackets, German',
    text: 'Aus unserem Mailsystem (Exchange 5.5) geht nichts raus.',
    answers: ['exchange-version=v5-5'],
  },
  {
    name: 'a version in brackets, French',
    text: 'Plus rien ne sort de notre messagerie (Exchange 2000 SP3).',
    answers: ['exchange-version=v2000', 'service-pack=v2000-sp3'],
  },
  { name: 'a version at the end, Dutch', text: 'Onze mailomgeving is nog een Exchange 2003.', answers: ['exchange-version=v2003'] },
  { name: 'a version at the end, Spanish', text: 'El servidor de correo es un Exchange 2007.', answers: ['exchange-version=v2007'] },
  {
    name: 'a version in brackets, Spanish',
    text: 'Nada sale del servidor de correo (Exchange 2003 SP1).',
    answers: ['exchange-version=v2003', 'service-pack=v2003-sp1'],
  },
  // A device names the own server as the one that speaks.
  { name: 'our own hub speaks', text: 'Our Exchange answers the scanner:\n550 5.7.1 Unable to relay', answers: ['smtp-reply=relay'] },
  {
    name: 'a partner writes to us and we refuse',
    text: 'When they write to us, our server answers:\n452 4.3.1 Insufficient system resources',
    answers: ['smtp-reply=resources'],
  },
  {
    name: 'own users, then "they"',
    text: 'Users cannot send. They say their mail is odd. They see messages stuck in the Outbox.',
    answers: ['mail-location=outbox'],
  },
  {
    name: 'an event with two versions in other lines',
    text: 'Our server runs Exchange 2007.\nThis machine runs Exchange 2003.\nThe log shows event 1020 MSExchangeTransport.',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'a restart asked and answered, time in brackets',
    text: 'lee (10:02): did you restart the IMS?\nkim (10:03): yes, no change',
    answers: ['ims-restart=no'],
  },
  { name: 'neither way, French', text: 'Plus aucun mail ne passe, ni entrants ni sortants.', answers: ['incoming-mail=no'] },
  {
    name: 'a version in brackets at the end, French',
    text: 'Depuis ce matin rien ne part (Exchange 2003 SP2).',
    answers: ['exchange-version=v2003', 'service-pack=v2003-sp2'],
  },
];
