import type { ArticleNode } from '../../engine/article.ts';
import { imsQueue } from '../exchange-5.ts';
import { event1020 } from '../exchange-2007-2010.ts';
import { takeAlong } from '../take-along.ts';

/** What looks like this article and is something else. */
export const lookAlikes = {
  'older-version': {
    kind: 'referral',
    title: 'Exchange 4.0 to 5.5: look at mail that stays in the Outbox',
    why: {
      text: 'This article applies to Exchange 2000, 2003 and Small Business Server 2003. Q154298 covers 4.0 to 5.5.',
      sources: ['F305394-02', 'F154298-02'],
    },
    article: 'q154298-outbox',
    pointers: [takeAlong['q154298-outbox'], { text: 'Exchange 5.5 behind Proxy Server 2.0: Q319881.', sources: ['F305394-73'] }],
    sources: ['F305394-02', 'F305394-73'],
  },
  'ims-queue': {
    ...imsQueue,
    pointers: [...imsQueue.pointers, { text: 'Exchange 5.5 behind Proxy Server 2.0: Q319881.', sources: ['F305394-73'] }],
  },
  'event-1020': event1020,
  'other-version': {
    kind: 'referral',
    title: 'This version is not covered',
    why: { text: 'The article applies to Exchange 2000, Exchange 2003 and Small Business Server 2003.', sources: ['F305394-02'] },
    pointers: [
      {
        text: 'Other articles of the catalogue cover 4.0 to 5.5, and event 1020 of 2007 and 2010.',
        sources: ['F154298-02', 'F1020-02', 'F1020-03'],
      },
    ],
    sources: ['F305394-02'],
  },
  'not-queued': {
    kind: 'referral',
    title: 'Mail that is not in the outgoing queue is another fault',
    why: { text: 'With this fault mail reaches the outgoing SMTP queue and stays there.', sources: ['F305394-10'] },
    pointers: [
      {
        text: 'Note where the message is, how many users fail, and what they see. A bounce that comes later, or mail in the queue, is a new answer here.',
        sources: ['F305394-10', 'F305394-75'],
        mark: 'hint',
      },
    ],
    sources: ['F305394-10'],
  },
  refused: {
    kind: 'referral',
    title: 'Sending that is refused is another fault: look at Send As',
    why: {
      text: 'A refusal with an access error, for a phone, an application or a shared mailbox, is the subject of KB912918.',
      sources: ['F912918-01', 'F912918-10', 'F912918-11'],
    },
    article: 'kb912918-send-as',
    pointers: [takeAlong['kb912918-send-as']],
    sources: ['F305394-10', 'F912918-01'],
  },
  bounced: {
    kind: 'referral',
    title: 'Nothing waits any more: it is another fault',
    why: {
      text: 'With this fault mail stays in the outgoing queue. A bounce about a missing permission to send is the subject of KB912918.',
      sources: ['F305394-10', 'F912918-18', 'F912918-19'],
    },
    article: 'kb912918-send-as',
    pointers: [
      takeAlong['kb912918-send-as'],
      {
        text: '2003, NDRs with 4.4.7, some messages stuck, and an Information Store cache limit of 65,536 entries: KB941060.',
        sources: ['F305394-70'],
      },
      { text: '“Delayed” notices: look for a stale external DNS list, such as the servers of a former provider.', sources: ['F305394-60'] },
      {
        text: 'If new mail waits again, come back here: after two days by default it comes back with 4.4.7.',
        sources: ['F305394-75', 'F305394-76'],
      },
    ],
    sources: ['F305394-10', 'F305394-70'],
  },
  'some-domains': {
    kind: 'referral',
    title: 'Other domains get mail: look at the way to those that do not',
    why: {
      text: 'What this article changes concerns all outside domains. One dead domain is no reason to change DNS or the rules on ISA.',
      sources: ['F305394-40', 'F305394-41', 'F305394-74'],
      mark: 'hint',
    },
    pointers: [
      { text: 'Read the reason in the properties of that queue.', sources: ['F305394-21'] },
      {
        text: 'Ask DNS for the mail servers of that domain, and connect to each on port 25 from the Exchange server.',
        sources: ['F305394-26', 'F305394-74'],
        mark: 'hint',
      },
      { text: 'Tell the admin of that domain what you saw.', sources: ['F305394-74'], mark: 'hint' },
      {
        text: 'Does the DNS server answer over UDP only? A domain with many mail servers can then fail alone, with event 4000 of SMTPSVC (Windows Server 2003): KB820284.',
        sources: ['F305394-85'],
      },
      { text: 'Some messages wait until the SMTP service is restarted (2000): KB826948.', sources: ['F305394-71'] },
      { text: '“Semaphore timeout” in queues between internal servers (2003): KB919091.', sources: ['F305394-72'] },
      { text: 'Some stuck, NDRs with 4.4.7 (2003): KB941060.', sources: ['F305394-70'] },
    ],
    sources: ['F305394-74'],
  },
  'port-blocked': {
    kind: 'referral',
    title: 'Port 25 does not answer: look at the way out, not at DNS',
    why: {
      text: 'Names are found, so ISA’s address in DNS settings changes nothing. Outgoing mail also needs port 25.',
      sources: ['F305394-26', 'F305394-27'],
      mark: 'hint',
    },
    pointers: [
      {
        text: 'Connect to port 25 of another mail server too, then from ISA or the router outside.',
        sources: ['F305394-80'],
      },
      {
        text: 'Have the firewall admin find the rule that lets SMTP out for the Exchange server, and what changed. ISA 2000 has none by default.',
        sources: ['F305394-28', 'F305394-44', 'F305394-79'],
        mark: 'hint',
      },
      { text: 'Mail that waits comes back after two days by default. Tell the users.', sources: ['F305394-75'] },
    ],
    sources: ['F305394-26', 'F305394-27'],
  },
  'incoming-too': {
    kind: 'referral',
    title: 'Both directions are down: this is another fault',
    why: { text: 'In this article incoming SMTP mail is delivered correctly.', sources: ['F305394-11'] },
    pointers: [
      {
        text: 'Test the line to a mail server outside (telnet to port 25) and DNS first.',
        sources: ['F305394-26', 'F305394-27'],
        mark: 'hint',
      },
    ],
    sources: ['F305394-11'],
  },
  'events-logged': {
    kind: 'referral',
    title: 'With an event in the log it is another fault: start from the event',
    why: { text: 'In this article Event Viewer shows nothing about the mail that waits.', sources: ['F305394-12'] },
    pointers: [
      {
        text: '4000 of SMTPSVC, “An internal DNS error”: the DNS server that SMTP asks gives no answer over TCP. Test it with nslookup -vc, and open TCP 53 to it or let SMTP ask another server. KB263237, KB820284.',
        sources: ['F305394-84', 'F305394-85'],
      },
      { text: '“Semaphore timeout” in queues between internal servers of 2003: KB919091.', sources: ['F305394-72'] },
      { text: 'Event 1020 of MSExchangeTransport belongs to Exchange 2007 and 2010.', sources: ['F1020-02', 'F1020-03'] },
    ],
    sources: ['F305394-12', 'F305394-72'],
  },
  'isa-on-server': {
    kind: 'referral',
    title: 'ISA on the Exchange server itself: look at its packet filters first',
    why: {
      text: 'The article is about a server behind ISA. Programs on the ISA 2000 computer itself get out through IP packet filters.',
      sources: ['F305394-14', 'F305394-78'],
    },
    pointers: [
      {
        text: 'Have the firewall admin read the IP packet filters for SMTP and DNS outward. For mail, the mail wizard makes them.',
        sources: ['F305394-77', 'F305394-78'],
        mark: 'hint',
      },
      { text: 'ISA 2004 has access rules in their place.', sources: ['F305394-83'] },
      {
        text: 'For Exchange on the ISA 2000 computer the order is: DNS name resolution, clients, Secure Mail Publishing Wizard, review, client address sets, protocol rules.',
        sources: ['F305394-57'],
      },
      {
        text: 'Before any change, test names with nslookup and port 25 with telnet on the server.',
        sources: ['F305394-26', 'F305394-27'],
        mark: 'hint',
      },
      {
        text: 'Whether the steps of this article help on such a server is not in our sources. Do not open its rules on trial.',
        sources: ['F305394-77'],
        mark: 'hint',
      },
    ],
    sources: ['F305394-14', 'F305394-77', 'F305394-78'],
  },
  'no-isa': {
    kind: 'referral',
    title: 'Without ISA in front it is another fault',
    why: {
      text: 'All causes of this article lie in the way through an ISA server.',
      sources: ['F305394-14', 'F305394-40', 'F305394-41', 'F305394-42'],
    },
    pointers: [
      {
        text: 'Check what outgoing mail needs: port 25 open, a connector with address space * if there are connectors, and outside names resolved.',
        sources: ['F305394-27'],
      },
      { text: 'Some messages wait until the SMTP service is restarted (2000): KB826948.', sources: ['F305394-71'] },
      { text: '“Semaphore timeout” in queues between internal servers (2003): KB919091.', sources: ['F305394-72'] },
      { text: 'Exchange 5.5 behind Proxy Server 2.0: Q319881.', sources: ['F305394-73'] },
    ],
    sources: ['F305394-14'],
  },
  'smart-host-used': {
    kind: 'referral',
    title: 'With a smart host it is another fault',
    why: {
      text: 'Mail then goes to that host, and DNS on this server does not find the way. Look for the fault at the smart host.',
      sources: ['F305394-14', 'F305394-24'],
      mark: 'hint',
      doubt: 'DNS is still used when direct delivery is attempted first, or when the smart host is given by name. Then answer so.',
    },
    pointers: [
      { text: 'An SMTP connector can hold a smart host of its own: check it as well.', sources: ['F305394-82'] },
      { text: 'Test the way from the Exchange server to the smart host on port 25.', sources: ['F305394-26'], mark: 'hint' },
      {
        text: 'Ask whoever runs that host whether it has moved. Note the old value before you change it, and do not just empty the field.',
        sources: ['F305394-27'],
        mark: 'hint',
      },
      {
        text: 'A relay that is given by name must be found from the Exchange server: test the name with nslookup there.',
        sources: ['F305394-25', 'F305394-27'],
        mark: 'hint',
        doubt: 'nslookup runs as the logged-on user and shows nothing about the system account.',
      },
      {
        text: 'After the correction use Force Connection on that queue, and see it drain.',
        sources: ['F305394-21', 'F305394-56'],
        mark: 'hint',
      },
      { text: 'Leave external DNS and the rules on ISA as they are.', sources: ['F305394-14'], mark: 'hint' },
    ],
    sources: ['F305394-14', 'F305394-24'],
  },
} as const satisfies Record<string, ArticleNode>;
