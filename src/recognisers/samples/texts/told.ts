import type { Sample } from '../sample.ts';

/** What people write into a ticket, about now and about their own server. */
export const toldSamples: readonly Sample[] = [
  { name: 'going is denied, staying is not', text: "Mail doesn't go out and stays in the Outbox", answers: ['mail-location=outbox'] },
  {
    name: 'going is denied, staying is not, German',
    text: 'Die Mails gehen nicht raus und bleiben im Postausgang',
    answers: ['mail-location=outbox'],
  },
  {
    name: 'an event after a complaint',
    text: 'Mail will not leave and the log is full of event 3161 from MSExchangeMTA.',
    answers: ['logged-events=mta-9297-3161'],
  },
  {
    name: 'an event beside what does not go',
    text: "Users can't send, the Application log shows event 9297 MSExchangeMTA every minute.",
    answers: ['logged-events=mta-9297-3161'],
  },
  {
    name: 'events in German',
    text: 'Im Anwendungsprotokoll stehen seit gestern 9297 und 3161 von MSExchangeMTA.',
    answers: ['logged-events=mta-9297-3161'],
  },
  {
    name: 'an event in Dutch',
    text: 'Het logboek toont gebeurtenis 1020 van MSExchangeTransport.',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'an event in Spanish',
    text: 'No salen los correos y en el registro aparece el evento 1020 de MSExchangeTransport.',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'an event with a question behind it',
    text: 'The hub logs event 1020 MSExchangeTransport all day, what can we do?',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'an event that came back',
    text: 'The 9297 events of MSExchangeMTA had disappeared in spring, now they have come back.',
    answers: ['logged-events=mta-9297-3161'],
  },
  {
    name: 'a reply after a complaint',
    text: 'The scanner does not send anything, it reports 550 5.7.1 Unable to relay.',
    answers: ['smtp-reply=relay'],
  },
  {
    name: 'a reply in Dutch',
    text: 'De printer kan niet mailen: de server antwoordt 535 5.7.3 Authentication unsuccessful.',
    answers: ['smtp-reply=logon-failed'],
  },
  {
    name: 'a reply of today beside one of before',
    text: 'The old 535 5.7.3 Authentication unsuccessful was fixed in May. Today the hub says 452 4.3.1 Insufficient system resources.',
    answers: ['smtp-reply=resources'],
  },
  { name: 'an Outbox', text: 'Messages to the Internet stay in the Outbox of every user.', answers: ['mail-location=outbox'] },
  { name: 'an Outbox, Spanish', text: 'Los mensajes se quedan en la bandeja de salida.', answers: ['mail-location=outbox'] },
  { name: 'an Outbox, Dutch', text: 'De berichten blijven in Postvak UIT staan.', answers: ['mail-location=outbox'] },
  { name: 'an MTA queue, German', text: 'In der MTA-Warteschlange liegen 300 Nachrichten.', answers: ['mail-location=mta-queue'] },
  { name: 'a queue, French', text: "La file d'attente SMTP grossit, les messages restent bloqués.", answers: ['mail-location=out-queue'] },
  { name: 'a queue, Spanish', text: 'La cola SMTP crece sin parar.', answers: ['mail-location=out-queue'] },
  {
    name: 'a wrapped sentence',
    text: 'Since the power cut on Sunday everything that we send piles up in the outgoing\nqueue of the server and nothing comes back.',
    answers: ['mail-location=out-queue'],
  },
  { name: 'refused at once', text: 'Sending from the shared mailbox is rejected immediately.', answers: ['mail-location=refused'] },
  { name: 'a bounce that is told', text: 'She sends as the shared mailbox and gets an NDR.', answers: ['mail-location=bounced'] },
  { name: 'the way in works', text: 'Incoming mail still arrives, only the way out is blocked.', answers: ['incoming-mail=yes'] },
  { name: 'the way in works, Spanish', text: 'El correo entrante llega sin problemas.', answers: ['incoming-mail=yes'] },
  { name: 'the way in is closed too', text: 'Incoming mail does not arrive either.', answers: ['incoming-mail=no'] },
  { name: 'behind ISA', text: 'The server stands behind an ISA Server 2004.', answers: ['isa-in-front=yes'] },
  { name: 'behind ISA, French', text: 'Le serveur est derrière un serveur ISA.', answers: ['isa-in-front=yes'] },
  { name: 'no ISA, Spanish', text: 'No hay servidor ISA.', answers: ['isa-in-front=no'] },
  {
    name: 'a restart that helps',
    text: 'Restarting the Internet Mail Service clears the queue for a day.',
    answers: ['ims-restart=helped'],
  },
  {
    name: 'a restart without effect',
    text: 'We restarted the Internet Mail Service, the queue stayed the same.',
    answers: ['ims-restart=no'],
  },
  {
    name: 'a restart, French',
    text: 'Après le redémarrage du service Internet Mail Service, tout repart.',
    answers: ['ims-restart=helped'],
  },
  { name: 'no restart yet, German', text: 'Der Internet Mail Service wurde noch nicht neu gestartet.', answers: ['ims-restart=untried'] },
  { name: 'the way in is closed, French', text: "Depuis hier, plus aucun message n'arrive d'Internet.", answers: ['incoming-mail=no'] },
  {
    name: 'the refusal of Outlook Web Access',
    text: 'OWA says "Access denied" when she sends from the shared mailbox.',
    answers: ['refusal-text=access-denied'],
  },
  {
    name: 'a version in brackets',
    text: 'Unser Server (Exchange 2003, SP2) steht hinter ISA 2006.',
    answers: ['exchange-version=v2003', 'service-pack=v2003-sp2', 'isa-in-front=yes'],
  },
  {
    name: 'ISA between the two',
    text: 'Zwischen Exchange und dem Internet steht ein ISA Server 2004.',
    answers: ['isa-in-front=yes'],
  },
  { name: 'a restart that did nothing', text: 'IMS restart did nothing.', answers: ['ims-restart=no'] },
  {
    name: 'mail that moved on',
    text: 'The message moved from the Outbox to the SMTP queue and sits there.',
    answers: ['mail-location=out-queue'],
  },
  {
    name: 'a version with its pack',
    text: 'We run Exchange 2003 SP1 on one machine.',
    answers: ['exchange-version=v2003', 'service-pack=v2003-sp1'],
  },
  {
    name: 'a version in German',
    text: 'Auf unserem Exchange 2000 mit Service Pack 3 geht nichts raus.',
    answers: ['exchange-version=v2000', 'service-pack=v2000-sp3'],
  },
  { name: 'a version in Spanish', text: 'Nuestro Exchange 2010 no envía.', answers: ['exchange-version=v2010'] },
  { name: 'a version as a label', text: 'Mail server: Exchange 5.0', answers: ['exchange-version=v5-0'] },
  { name: 'no word at all', text: "He can't send from the phone and there is no error message.", answers: ['refusal-text=none'] },
  { name: 'no mail event', text: 'The Application log shows nothing about mail.', answers: ['logged-events=none'] },
  { name: 'no mail event, German', text: 'Im Anwendungsprotokoll steht nichts über Mail.', answers: ['logged-events=none'] },
  {
    name: 'old connections in words',
    text: 'Two connections to 198.51.100.5:25 have been ESTABLISHED for more than 40 minutes.',
    answers: ['old-connections=old'],
  },
];
