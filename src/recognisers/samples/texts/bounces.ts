import type { Sample } from '../sample.ts';

const back = ['mail-location=bounced'];

/** Bounces of many systems and languages: each says that the mail came back, and no more. */
export const bounceSamples: readonly Sample[] = [
  {
    name: 'French bounce',
    text: "Votre message n'est pas parvenu à certains ou à tous les destinataires.\n\n      pat@example.com le 14/05/2007 07:55\n            <srv1.contoso.local #5.1.1>",
    answers: back,
  },
  {
    name: 'Dutch bounce',
    text: 'Uw bericht heeft een of alle geadresseerden niet bereikt.\n\n      pat@example.com op 14-5-2007 7:55\n            <srv1.contoso.local #5.1.1>',
    answers: back,
  },
  {
    name: 'the code line alone, in a language that is not read',
    text: 'Wiadomość nie dotarła.\n      pat@example.com 2007-05-14 07:55\n            <srv1.contoso.local #5.2.1>',
    answers: back,
  },
  { name: 'the title of Outlook, German', text: 'Unzustellbar: Angebot 12', answers: back },
  { name: 'the title of Outlook in a mail', text: 'From: System Administrator\nSubject: Undeliverable: Offer 12', answers: back },
  { name: 'the part for programs', text: 'Final-Recipient: rfc822;pat@example.com\nAction: failed\nStatus: 5.1.1', answers: back },
  {
    name: 'Exim',
    text: 'Subject: Mail delivery failed: returning message to sender\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.',
    answers: back,
  },
  {
    name: 'newer Exchange, German',
    text: 'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten:\n\npat@example.com',
    answers: back,
  },
  {
    name: 'newer Exchange, Spanish',
    text: 'Error de entrega a estos destinatarios o listas de distribución:\n\npat@example.com',
    answers: back,
  },
  { name: 'a bounce in one sentence', text: "Your message to pat@example.com couldn't be delivered.", answers: back },
];
