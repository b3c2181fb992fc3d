import type { Sample } from '../sample.ts';

/** What further tools and languages print of events, refusals, bounces and queues. */
export const otherToolSamples: readonly Sample[] = [
  {
    name: 'a mailer that lists who failed',
    text: 'Mailer Error: SMTP Error: The following recipients failed: x@remote.example: 5.7.1 Unable to relay',
    answers: ['smtp-reply=relay'],
  },
  {
    name: "MAPI's name with the bare number",
    text: 'CRM e-mail router: MAPI_E_NO_ACCESS(80070005) at IMessage::SubmitMessage',
    answers: ['refusal-text=access-denied'],
  },
  {
    name: 'a bounce of a web mail provider',
    text: "Message from yahoo.example.\nUnable to deliver message to the following address(es).\n\n<bob@yahoo.example>:\nThis user doesn't have a yahoo account",
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a bounce of a mail gateway',
    text: 'Could not deliver message to the following recipient(s):\n\nFailed Recipient: bob@remote.example\nReason: Remote host said: 550 No such user',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a bounce that names undeliverable recipients',
    text: 'The attached file had the following undeliverable recipient(s):\n bob@remote.example\nTranscript of session follows:',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a report in German with a verb',
    text: 'Die Übermittlung an folgende Empfänger ist fehlgeschlagen:\n bob@remote.example',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a title with the word mail',
    text: 'Undeliverable mail: Price list\nFrom: postmaster@contoso.example',
    answers: ['mail-location=bounced'],
  },
  {
    name: 'a queue as its viewer names the columns, in one line',
    text: 'Queue Viewer: NextHopDomain remote.example, Delivery Type DnsConnectorDelivery, Status Retry, Message Count 91',
    answers: ['mail-location=out-queue'],
  },
  {
    name: 'the words of 1020 in German',
    text: "Das Konto 'CONTOSO\\scan' hat gültige Anmeldeinformationen angegeben, ist jedoch nicht autorisiert, den Server zu verwenden.",
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'a line with the level as one letter',
    text: '10/12/2009 05:05:05 HUB2 MSExchangeTransport W 1020',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'an object that PowerShell prints',
    text: '@{TimeCreated=10/12/2009 05:05:05; Id=1020; ProviderName=MSExchangeTransport; LevelDisplayName=Warning}',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'settings with a severity',
    text: 'eventid=1020 source="MSExchangeTransport" user="" host=hub2 severity=warning',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'settings with the time of the event',
    text: 'EventTime=2010-09-09 09:09:31 Hostname=ht SourceName=MSExchangeTransport EventID=1020 EventType=WARNING',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'labels with dots up to the value',
    text: 'Source ........ MSExchangeMTA\nEvent ID ...... 9297\nType .......... Error',
    answers: ['logged-events=mta-9297-3161'],
  },
  {
    name: 'labels with arrows',
    text: 'Source -> MSExchangeTransport\nEvent ID -> 1020\nType -> Warning',
    answers: ['logged-events=transport-1020'],
  },
  {
    name: 'a version below its heading',
    text: 'dir D:\\Exchsrvr\\bin\\store.exe\nVersion\n6.5.7650.28\n',
    answers: ['exchange-version=v2003', 'service-pack=v2003-sp2'],
  },
];
