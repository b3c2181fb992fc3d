import type { Sample } from '../sample.ts';

/** Refusals, bounces, queues and connections in further languages and layouts. */
export const otherLanguageSamples: readonly Sample[] = [
  {
    name: 'a .NET client that leaves the first code out',
    text: 'Veeam job report: Failed to send email notification. Details: Service not available, closing transmission channel. The server response was: 4.3.1 Insufficient system resources',
    answers: ['smtp-reply=resources'],
  },
  {
    name: 'a bounce of Exchange 2003, German',
    text: "Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.\n      'Vertrieb' am 21.11.2006 10:02\n            Sie sind nicht berechtigt, an diesen Empfänger zu senden. Wenden Sie sich an den Systemadministrator.\n            MSEXCH:MSExchangeIS:/DC=example/DC=contoso:EX01",
    answers: ['refusal-text=ndr-recipient', 'mail-location=bounced'],
  },
  {
    name: 'on behalf of somebody else, German',
    text: 'Sie haben nicht die Berechtigung, diese Nachricht im Auftrag des angegebenen Benutzers zu senden.',
    answers: ['refusal-text=ndr-on-behalf'],
  },
  {
    name: 'a script with CDO that was refused by Send',
    text: '[Collaboration Data Objects - [E_ACCESSDENIED(80070005)]] while objMessage.Send as the shared mailbox',
    answers: ['refusal-text=access-denied'],
  },
  {
    name: 'GoodLink without the number',
    text: 'Failed to submit mail message for user jdoe (jdoe@contoso.example), Pausing user. [GoodLink Server event 3386]',
    answers: ['refusal-text=goodlink'],
  },
  {
    name: 'the sentence of the bounce broken within a word',
    text: 'You do not have permission to send to this recip\nient. For assistance, contact your system administrator.',
    answers: ['refusal-text=ndr-recipient'],
  },
  {
    name: 'a bounce of Exchange 2003, French',
    text: "Votre message n'est pas parvenu à certains ou à tous les destinataires prévus.\n 'Ventes' le 21/11/2006 10:02\n   Vous n'avez pas l'autorisation d'envoyer à ce destinataire. Contactez votre administrateur système.",
    answers: ['refusal-text=ndr-recipient', 'mail-location=bounced'],
  },
  {
    name: 'a bounce of Exchange 2003, Dutch',
    text: 'Uw bericht heeft enkele of alle geadresseerden niet bereikt.\n  U bent niet gemachtigd om berichten naar deze geadresseerde te verzenden. Neem contact op met de systeembeheerder.',
    answers: ['refusal-text=ndr-recipient', 'mail-location=bounced'],
  },
  {
    name: 'a bounce of Exchange 2003, Spanish',
    text: 'El mensaje no llegó a algunos o a todos los destinatarios.\n  No tiene permiso para enviar a este destinatario. Póngase en contacto con el administrador del sistema.',
    answers: ['refusal-text=ndr-recipient', 'mail-location=bounced'],
  },
  {
    name: 'CDO with its number and the method',
    text: 'Vb script: CDO error 80070005 Access is denied on Message.Send for the help desk mailbox',
    answers: ['refusal-text=access-denied'],
  },
  {
    name: 'a report of the SMTP service, Dutch',
    text: 'Dit is een automatisch gegenereerde melding over de bezorgingsstatus.\n\nBezorging aan de volgende geadresseerden is mislukt.\n\n       bob@remote.example',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a report of the SMTP service, French',
    text: "Remise aux destinataires suivants a échoué.\n\n       bob@remote.example\n\nCeci est une notification d'état de remise générée automatiquement.",
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a title of a bounce, quoted',
    text: 'He keeps getting "Undeliverable: Price list" back from System Administrator.',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a bounce as a German tells it',
    text: 'Sie bekommt jedes Mal eine Unzustellbarkeitsmeldung vom Systemadministrator zurück.',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'queues with a column for the virtual server',
    text: 'Name\tProtocol\tSource\tState\tNumber of Messages\tTotal Message Size (KB)\nlitware.example (Remote delivery)\tSMTP\tDefault SMTP Virtual Server\tRetry\t14\t388',
    answers: ['mail-location=out-queue'],
  },
  {
    name: 'queues saved with commas',
    text: 'Name,Protocol,Source,State,Number of Messages\nlitware.example (Remote delivery),SMTP,Default SMTP Virtual Server,Retry,14',
    answers: ['mail-location=out-queue'],
  },
  {
    name: 'queues in quotes',
    text: '"HT2\\51","DnsConnectorDelivery","Retry","34","litware.example"',
    answers: ['mail-location=out-queue'],
  },
  {
    name: 'queues with a column for the virtual server, German',
    text: 'Warteschlangen:\nlitware.example (Remoteübermittlung)\tSMTP\tVirtueller Standardserver für SMTP\tWiederholen\t14',
    answers: ['mail-location=out-queue'],
  },
  {
    name: 'a queue in one line of words',
    text: 'litware.example - SMTP Connector (Remote delivery), state Retry, 14 messages, next retry 4:05 PM',
    answers: ['mail-location=out-queue'],
  },
  {
    name: 'a queue in labels',
    text: 'Queue: litware.example (Remote delivery)\nState: Retry\nNumber of messages: 14\nProtocol: SMTP',
    answers: ['mail-location=out-queue'],
  },
  {
    name: 'two runs in which one row of several stays',
    text: 'Active Connections\n\n  Proto  Local Address          Foreign Address        State\n  TCP    10.0.0.9:1888        203.0.113.70:25     ESTABLISHED\n  TCP    10.0.0.9:1890        203.0.113.71:25     ESTABLISHED\n  TCP    10.0.0.9:110        10.0.0.80:1091     ESTABLISHED\n\n15 minutes later\nActive Connections\n\n  Proto  Local Address          Foreign Address        State\n  TCP    10.0.0.9:1888        203.0.113.70:25     ESTABLISHED\n  TCP    10.0.0.9:1931        203.0.113.92:25     ESTABLISHED\n  TCP    10.0.0.9:110        10.0.0.80:1099     ESTABLISHED\n',
    answers: ['old-connections=one'],
  },
  {
    name: 'a row that stays, and one that is being closed',
    text: '10:00\nActive Connections\n\n  Proto  Local Address          Foreign Address        State\n  TCP    10.0.0.9:1888        203.0.113.70:25     ESTABLISHED\n  TCP    10.0.0.9:1890        203.0.113.71:25     ESTABLISHED\n  TCP    10.0.0.9:1892        203.0.113.72:25     ESTABLISHED\n10:20\nActive Connections\n\n  Proto  Local Address          Foreign Address        State\n  TCP    10.0.0.9:1888        203.0.113.70:25     ESTABLISHED\n  TCP    10.0.0.9:1892        203.0.113.72:25     TIME_WAIT\n',
    answers: ['old-connections=one'],
  },
  {
    name: 'a row that stays where another has gone',
    text: '10:00\nActive Connections\n\n  Proto  Local Address          Foreign Address        State\n  TCP    10.0.0.9:1888        203.0.113.70:25     ESTABLISHED\n  TCP    10.0.0.9:1890        203.0.113.71:25     ESTABLISHED\n10:20\nActive Connections\n\n  Proto  Local Address          Foreign Address        State\n  TCP    10.0.0.9:1888        203.0.113.70:25     ESTABLISHED\n',
    answers: ['old-connections=one'],
  },
];
