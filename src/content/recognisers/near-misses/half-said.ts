import type { NearMiss } from './near-miss.ts';

const general =
  'You do not have sufficient permission to perform this operation on this object.  See the folder contact or your system administrator.';

/** Sentences that come close to telling something, and tell it of something else, of nothing, or of no trouble. */
export const halfSaidNearMisses: readonly NearMiss[] = [
  { name: 'a queue of printing', text: 'Printing is stuck in the queue, outgoing mail is fine.' },
  { name: 'a queue as it always is', text: 'The SMTP queue has 30 messages, which is normal for us.' },
  { name: 'a queue with nothing in it', text: 'Outbound queue: 0 messages' },
  { name: 'a server that was switched off', text: 'Our old Exchange 5.5 was switched off in 2004.' },
  { name: 'two versions in one sentence', text: 'We have Exchange 2003 in the branch and Exchange 2007 here.' },
  { name: 'another program, for a version', text: 'McAfee GroupShield for Exchange 2000 reports an update.' },
  { name: 'what the vendor demands', text: 'The vendor says our Exchange 2003 must have SP2.' },
  { name: 'a restart that is forbidden', text: 'Do not restart the Internet Mail Service!' },
  { name: 'a bounce of last week', text: 'She sent a message and got an NDR last week, resending worked.' },
  { name: 'an answer to a bounce', text: 'Subject: RE: Undeliverable: Offer 12\n\nHi, did you ever get my last mail?' },
  {
    name: 'an instruction about bounces',
    text: 'If you receive "Delivery has failed to these recipients or groups", contact the helpdesk.',
  },
  { name: 'a calendar that may not be opened, German', text: `Meldung beim Öffnen des Kalenders: ${general}` },
  { name: 'the reply of a smart host', text: 'Our smarthost answers 550 5.7.1 Unable to relay' },
  { name: 'the reply of a provider', text: 'SMTP AUTH to our ISP: 535 5.7.3 Authentication unsuccessful' },
  { name: 'what the next server said', text: 'NextHopDomain: tailspin.example\nLastError: 452 4.3.1 Insufficient system resources' },
  { name: 'an expected result of a test', text: 'Test result 1: 535 5.7.3 Authentication unsuccessful (expected)' },
  { name: 'a comment in a program', text: '// 550 5.7.1 Unable to relay' },
  { name: 'a note of a programmer', text: 'TODO handle "452 4.3.1 Insufficient system resources"' },
  { name: 'a definition', text: '550 5.7.1 Unable to relay = client not in the IP range' },
  { name: 'a search on the web', text: 'Search the web for "550 5.7.1 Unable to relay"' },
  { name: 'known errors', text: 'Known errors: 1020 MSExchangeTransport, 9297 MSExchangeMTA' },
  { name: 'an event that was counted as none', text: 'Events: 1020 MSExchangeTransport (none), 1035 MSExchangeTransport (14)' },
  { name: 'an event that occurred no time', text: 'Event log summary: MSExchangeTransport 1020 x 0' },
  { name: 'an event without a hit', text: 'Event 1020 MSExchangeTransport: 0 hits' },
  { name: 'an event beside another one', text: 'The log shows 1035 from MSExchangeTransport but not 1020.' },
  { name: 'the number of 1020 on an information', text: 'Event ID: 1020\nSource: MSExchangeTransport\nLevel: Information' },
  {
    name: 'the log of a server that is gone',
    text: 'This was on the old hub, since replaced:\nEvent ID: 1020\nSource: MSExchangeTransport',
  },
  { name: 'a monitor that has recovered', text: 'Notification Type: RECOVERY\nMSExchangeTransport(1020): no new events' },
  { name: 'a log with a word below it', text: "Event ID: 1020\nSource: MSExchangeTransport\n\nNot ours, from a colleague's lab." },
  { name: 'a script that searches', text: 'The script searches for event ID 1020 source MSExchangeTransport every hour.' },
  { name: 'a question that was quoted, with its answer', text: '> Do you see event 1020 MSExchangeTransport?\nNo, nothing like that.' },
  { name: 'ISA that was taken away', text: 'ISA 2004 was removed two years ago, the server is now behind a Fortinet.' },
  { name: 'a supposed refusal', text: 'Hypothetical: suppose users see "Unlisted message error" on the BlackBerry.' },
];
