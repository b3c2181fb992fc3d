import type { NearMiss } from '../near-miss.ts';

/** What names our sources and numbers and is no event, and what is called like a refusal. */
export const otherToolNearMisses: readonly NearMiss[] = [
  {
    name: 'the number of a refusal of Windows Update',
    text: 'Windows Update error 80070005 on the Exchange server',
  },
  {
    name: 'a question how to stop bounces',
    text: 'How do I stop NDRs for spam (backscatter)?',
  },
  {
    name: 'what an alert looks for',
    text: 'MSExchangeTransport 1020 is what the alert rule looks for; it never fired.',
  },
  {
    name: 'a step of a runbook',
    text: 'Runbook: if Source = MSExchangeMTA and Event = 9297, restart the MTA',
  },
  {
    name: 'a table whose state is resolved',
    text: '| Source | MSExchangeTransport |\n| Event ID | 1020 |\n| Status | Resolved in March, ticket closed |',
  },
  {
    name: 'a table of events to collect',
    text: 'Table of events to collect\nSource\tEvent ID\nMSExchangeMTA\t9297\nMSExchangeTransport\t1020',
  },
  {
    name: 'a count of mails with the name of the service',
    text: '1020 mails in the queue of MSExchangeTransport since the log was rotated',
    allowed: ['mail-location=out-queue'],
  },
  {
    name: 'processes and their numbers',
    text: 'tasklist /svc\nImage Name  PID Services\nMSExchangeTransport.exe  1020 MSExchangeTransport\nemsmta.exe 3161 MSExchangeMTA',
  },
  {
    name: 'an event that has not come since',
    text: 'Gestern Abend wurde das Konto freigeschaltet, seitdem kein MSExchangeTransport 1020 mehr.',
  },
  {
    name: 'a method called send of a printer',
    text: '0x80070005 while installing the printer driver; printer.send test page failed',
  },
  {
    name: 'an event on a server that is switched off',
    text: 'Zurückgestellt: Ereignis 9297 (MSExchangeMTA) trat beim Altserver auf, der ist seit 2002 abgeschaltet.',
  },
  {
    name: 'sources with their counts',
    text: 'Source | Count\nMSExchangeTransport | 1020\nMSExchangeMTA | 9297',
  },
  {
    name: 'top sources with their counts',
    text: 'Top sources (count): MSExchangeTransport: 1020, MSExchangeIS: 311',
  },
];
