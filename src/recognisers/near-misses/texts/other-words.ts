import type { NearMiss } from '../near-miss.ts';

/** Our numbers and names in rules, questions, commands and of others. */
export const otherWordNearMisses: readonly NearMiss[] = [
  {
    name: 'a rule that ignores an event',
    text: 'Our rule ignores MSExchangeTransport 1020 (known noise).',
  },
  {
    name: 'a question whether an event was logged',
    text: 'Was MSExchangeTransport 1020 logged? Please check and reply.',
  },
  {
    name: 'a command that writes a test event',
    text: 'Test of the monitoring: eventcreate /T WARNING /ID 1020 /SO MSExchangeTransport /D "test"',
  },
  {
    name: 'what a trainer showed',
    text: 'I wrote down what the trainer showed: MSExchangeMTA 9297 and 3161.',
  },
  {
    name: 'an event at another firm',
    text: 'A colleague at another firm gets MSExchangeTransport 1020 all day.',
  },
  {
    name: 'a quarantine and an uptime',
    text: 'Quarantine: 1020 messages; transport MSExchangeTransport up 9297 h',
  },
  {
    name: 'a rule number of ISA',
    text: 'ISA log: outbound SMTP denied 203.0.113.9:25, rule 1020',
  },
];
