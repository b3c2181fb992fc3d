import type { ArticleNode, Statement } from '../../engine/article.ts';
import { event1020 } from '../exchange-2007-2010.ts';
import { takeAlong } from '../take-along.ts';

const behindProxy = {
  text: 'Exchange 5.5 behind Proxy Server 2.0, and mail does not go out or come in: Q319881. It tests two users and two domains first.',
  sources: ['F175982-75'],
} as const satisfies Statement;

const elsewhere = [
  {
    text: 'A host takes the connection and stays silent, and the service never tries the next mail server of the domain. A bounce comes in the end: Q182821. On 5.0 SP2 does not repair that; its fix came later.',
    sources: ['F175982-70'],
  },
  {
    text: '“499 No routing hosts are reachable” in the SMTP log, the other side drops the connection: Q228725. A network trace shows who.',
    sources: ['F175982-71'],
  },
  {
    text: 'With 499 the service sends the same messages again, so receivers may get copies. Tell them, and delete nothing from Imcdata\\Out.',
    sources: ['F175982-79', 'F175982-61'],
    mark: 'hint',
  },
  { text: 'The backlog is gone by morning, without errors (5.5): bandwidth, Q261414.', sources: ['F175982-72'] },
  {
    text: 'DNS is set up wrongly, and it works with “Forward all messages to host” (5.5 SP3 on Windows 2000): Q262270. Set that back after the test.',
    sources: ['F175982-73'],
  },
  {
    text: '“Network Error During Host Resolution” in the details of a message that waits: test DNS with nslookup for MX records.',
    sources: ['F175982-73', 'F175982-77'],
    mark: 'hint',
  },
  behindProxy,
  { text: 'Two Internet Mail Services with SP1 of 5.0, and a stale routing table: Q268494.', sources: ['F175982-74'] },
  {
    text: 'Our own server is 5 to 20 seconds late with its greeting to others: Q286375 and Q258745. That is incoming mail, not this.',
    sources: ['F175982-74'],
  },
] as const satisfies readonly Statement[];

/** What looks like this article and is something else. */
export const lookAlikes = {
  'version-4-0': {
    kind: 'referral',
    title: 'Exchange 4.0: look at mail that stays in the Outbox',
    why: { text: 'This article applies to 5.0 and 5.5 only. Q154298 covers 4.0.', sources: ['F175982-02', 'F154298-02'] },
    article: 'q154298-outbox',
    pointers: [takeAlong['q154298-outbox']],
    sources: ['F175982-02', 'F154298-02'],
  },
  outbox: {
    kind: 'referral',
    title: 'The mail has not come to the Internet Mail Service yet',
    why: {
      text: 'Mail in the Outbox or the MTA queue, with event 9297 or 3161 of MSExchangeMTA, is the subject of Q154298.',
      sources: ['F154298-10', 'F154298-12', 'F154298-21'],
    },
    article: 'q154298-outbox',
    pointers: [takeAlong['q154298-outbox']],
    sources: ['F154298-10', 'F154298-12', 'F154298-21'],
  },
  'event-1020': event1020,
  'other-version': {
    kind: 'referral',
    title: 'This version is not covered',
    why: { text: 'The article applies to Exchange 5.0 and 5.5 only.', sources: ['F175982-02'] },
    pointers: [
      {
        text: 'Other articles cover 4.0, 2000, 2003 and Small Business Server 2003, and event 1020 of 2007 and 2010.',
        sources: ['F154298-02', 'F305394-02', 'F1020-02', 'F1020-03'],
      },
    ],
    sources: ['F175982-02'],
  },
  bounced: {
    kind: 'referral',
    title: 'Nothing waits any more: it is another fault',
    why: {
      text: 'With this fault mail stays in the queue. The article names no bounce.',
      sources: ['F175982-10', 'F175982-13'],
      mark: 'hint',
    },
    pointers: [
      elsewhere[0],
      elsewhere[1],
      behindProxy,
      { text: 'If new mail waits again, come back here.', sources: ['F175982-10'], mark: 'hint' },
    ],
    sources: ['F175982-10', 'F175982-70'],
  },
  'not-queued': {
    kind: 'referral',
    title: 'Sending that is refused at once is another fault',
    why: { text: 'With this fault mail comes to the queue of the Internet Mail Service and stays there.', sources: ['F175982-10'] },
    pointers: [{ text: 'Exchange 5.5 knows Send As as a role on site and mailbox objects: Q168753.', sources: ['F912918-162'] }],
    sources: ['F175982-10'],
  },
  'repaired-build': {
    kind: 'referral',
    title: 'This build does not leak connections: look for another cause',
    why: {
      text: 'From 5.0.1460.8 (SP2) and 5.5.2232.9 (SP1) on, the fault is repaired.',
      sources: ['F175982-52', 'F175982-53', 'F175982-55'],
    },
    pointers: elsewhere,
    sources: ['F175982-55'],
  },
  'port-blocked': {
    kind: 'referral',
    title: 'Many SYN_SENT: the way out on port 25 is blocked',
    why: {
      text: 'The server asks for connections and gets none. That is not this article: port 25 is blocked on the way out.',
      sources: ['F-EV-01'],
      mark: 'hint',
    },
    pointers: [
      { text: 'Have the firewall admin look at port 25 from this server outward.', sources: ['F-EV-01'], mark: 'hint' },
      {
        text: 'Test the way from the server: telnet to port 25 of two mail servers outside. A line with 220 means it is open.',
        sources: ['F305394-26'],
      },
      behindProxy,
      {
        text: 'A build before SP2 of 5.0 or SP1 of 5.5 leaks as well: its service pack is due, but does not open the port.',
        sources: ['F175982-52', 'F175982-53', 'F-EV-01'],
        mark: 'hint',
      },
      { text: 'What waits too long comes back to its senders: tell them.', sources: ['F175982-70', 'F175982-78'], mark: 'hint' },
    ],
    sources: ['F-EV-01'],
  },
  'no-old-rows': {
    kind: 'referral',
    title: 'Without old outgoing connections this fault does not show',
    why: {
      text: 'What gives it away are rows to :25 that are still ESTABLISHED after five minutes. None was there.',
      sources: ['F175982-12', 'F175982-21'],
      mark: 'hint',
    },
    pointers: [
      {
        text: 'If a restart helped before: take both lists again when the queue is stuck the next time, before anyone restarts the service.',
        sources: ['F175982-11', 'F175982-21'],
        mark: 'hint',
      },
      {
        text: 'Does somebody propose a service pack? Read the build first. 5.0 from 1460.8 and 5.5 from 2232.9 hold the repair already.',
        sources: ['F175982-24', 'F175982-55'],
        mark: 'hint',
      },
      ...elsewhere,
    ],
    sources: ['F175982-12', 'F175982-21'],
  },
} as const satisfies Record<string, ArticleNode>;
