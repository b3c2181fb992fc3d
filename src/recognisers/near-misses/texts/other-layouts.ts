import type { NearMiss } from '../near-miss.ts';

/** Layouts that look like a record of an event of ours. */
export const otherLayoutNearMisses: readonly NearMiss[] = [
  {
    name: 'two columns with another source',
    text: '| Field | Value |\n|---|---|\n| Source | TermService |\n| Event ID | 1020 |',
  },
  {
    name: 'the long number of another source',
    text: 'Index              : 50211\nEntryType          : Information\nInstanceId         : 1073742844\nMessage            : ok\nSource             : TermService',
  },
  {
    name: 'an event that is over, and another one that comes at a start',
    text: 'MSExchangeTransport 1020 has not been logged again since we ticked Exchange users; now and then MSExchangeMTA 9298 is written at a start.',
  },
  {
    name: 'an alert that is wished for, in labels with values below',
    text: 'Please alert us when this is logged:\nSource\nMSExchangeMTA\nEvent ID\n9297',
  },
  {
    name: 'an event that is over, and a copier that jams',
    text: '1020 from MSExchangeTransport has gone since the weekend, but each hour the copier jams.',
  },
  {
    name: 'a table of what events mean',
    text: 'Event ID | Source | Meaning\n9297 | MSExchangeMTA | logon violation\n3161 | MSExchangeMTA | internal error',
  },
  {
    name: 'Group-Object whose count is the number of ours',
    text: 'Count Name\n----- ----\n 1020 MSExchangeTransport, 1037\n   12 MSExchangeIS, 9646',
    allowed: ['logged-events=other'],
  },
  {
    name: 'a table of counts whose count is the number of ours',
    text: 'Count Source               EventID\n----- ------               -------\n 1020 MSExchangeTransport     12014',
    allowed: ['logged-events=other'],
  },
  {
    name: 'a number with a gap in it',
    text: 'Event Type: Warning\nEvent Source: MSExchangeTransport\nEvent Category: SmtpReceive\nEvent ID: 1 020\nComputer: HUB',
    allowed: ['logged-events=transport-1020'],
  },
];
