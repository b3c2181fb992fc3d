import type { ArticleNode } from '../../engine/article.ts';
import { takeAlong } from '../take-along.ts';

/** What is ruled out before anyone looks at a right: version, place, error text and build. */
export const lookAlikes = {
  'older-version': {
    kind: 'referral',
    title: 'Exchange 4.0 to 5.5: another article',
    why: {
      text: 'This article applies to Exchange 2000 and 2003. Mail that stays in the Outbox of 4.0 to 5.5 is the subject of Q154298.',
      sources: ['F912918-03', 'F154298-02', 'F154298-10'],
    },
    article: 'q154298-outbox',
    pointers: [
      takeAlong['q154298-outbox'],
      { text: 'In Exchange 5.5 Send As is a role on site and mailbox objects: Q168753.', sources: ['F912918-162'] },
      { text: 'Exchange 5.0 and 5.5 with mail waiting in the Internet Mail Service: Q175982.', sources: ['F175982-01', 'F175982-10'] },
    ],
    sources: ['F912918-03', 'F912918-162'],
  },
  'newer-version': {
    kind: 'referral',
    title: 'Exchange 2007 and later: other tools',
    why: {
      text: 'The article applies to Exchange 2000 and 2003. Later versions know the same missing right, with other tools.',
      sources: ['F912918-03', 'F912918-161'],
    },
    pointers: [
      { text: 'There Send As is granted with Add-ADPermission -ExtendedRights "Send As".', sources: ['F912918-161'] },
      {
        text: 'A newer Outlook shows [0x80070005-0x000004dc-0x00000524] for the same missing right.',
        sources: ['F912918-161', 'F-EV-33'],
      },
      {
        text: 'There nobody can send as, or on behalf of, a mailbox that is hidden from the address lists. The error looks alike.',
        sources: ['F912918-151'],
      },
      {
        text: 'Exchange 2007 and 2010 with event 1020 of MSExchangeTransport: an account has valid credentials and still may not submit mail.',
        sources: ['F1020-01', 'F1020-03', 'F1020-11'],
      },
    ],
    sources: ['F912918-03', 'F912918-161'],
  },
  queued: {
    kind: 'referral',
    title: 'Mail in an outgoing queue: look at ISA',
    why: {
      text: 'With this fault nothing waits in a queue: sending is refused. Mail that stays in the outgoing queue is the subject of KB305394.',
      sources: ['F912918-39', 'F305394-10'],
      mark: 'hint',
    },
    article: 'kb305394-isa-queue',
    pointers: [
      takeAlong['kb305394-isa-queue'],
      {
        text: 'Does mail of other mailboxes wait too? Then no right to send is missing: grant nothing, and restart no store.',
        sources: ['F912918-39', 'F305394-10'],
        mark: 'hint',
      },
    ],
    sources: ['F912918-39', 'F305394-10'],
  },
  'not-refused': {
    kind: 'referral',
    title: 'Mail that waits is another fault',
    why: { text: 'With this fault sending is refused, and no mail piles up.', sources: ['F912918-39'], mark: 'hint' },
    pointers: [
      {
        text: 'If an error or a bounce came as well, change the answer to where the message is: refused, or a bounce.',
        sources: ['F912918-10'],
        mark: 'hint',
      },
    ],
    sources: ['F912918-39'],
  },
  'smtp-refusal': {
    kind: 'referral',
    title: 'A reply in an SMTP session is another matter',
    why: {
      text: 'These replies come from the check of the sender address, of the logon or of relaying, not from this change.',
      sources: ['F-EV-21', 'F-EV-22'],
    },
    pointers: [
      {
        text: '“Client does not have permissions to send as this sender” (5.7.1, later 5.7.60): the check of the sender address.',
        sources: ['F1020-72'],
      },
      { text: '“5.7.1 Unable to relay”: the right to send to any recipient is missing.', sources: ['F1020-73'] },
      {
        text: '“5.7.1 Client was not authenticated”: the client did not log on, and anonymous mail is not allowed.',
        sources: ['F1020-74'],
      },
      {
        text: 'A lone “535 5.7.3 Authentication unsuccessful”: the logon was refused. Event 1020 of MSExchangeTransport, which can explain it, belongs to Exchange 2007 and 2010 only.',
        sources: ['F-EV-22', 'F1020-02', 'F1020-03'],
      },
    ],
    sources: ['F-EV-21', 'F-EV-22'],
  },
  'other-error': {
    kind: 'referral',
    title: 'Another text points to another fault',
    why: {
      text: 'The article names two bounces and a handful of errors. Start from the text that you have.',
      sources: ['F912918-10', 'F912918-18', 'F912918-19'],
    },
    pointers: [
      {
        text: 'With SMTP mail that stays in the outgoing queue of 2000 or 2003, see the article on mail behind ISA (KB305394).',
        sources: ['F305394-02', 'F305394-10'],
      },
    ],
    sources: ['F912918-10'],
  },
  'before-change': {
    kind: 'referral',
    title: 'Store.exe is from before the change',
    why: {
      text: 'On this server Full Mailbox Access still includes Send As, so the change took nothing away. Either a right to the other mailbox is missing, or the recipient takes mail from some senders only.',
      sources: ['F912918-50', 'F912918-52', 'F-EV-31'],
      mark: 'hint',
    },
    pointers: [
      {
        text: 'If the sender writes in their own name, ask the Exchange admin whether the recipient accepts mail from certain senders only.',
        sources: ['F-EV-31'],
        mark: 'hint',
      },
      { text: 'How to set mailbox rights on Exchange 2000 and 2003: KB310866.', sources: ['F912918-160'] },
      {
        text: 'The change is in: Exchange 2000 SP3 from 6619.4, Exchange 2003 SP1 from 7233.51, Exchange 2003 SP2 from 7650.23.',
        sources: ['F912918-41', 'F912918-42', 'F912918-43'],
      },
      {
        text: 'An SP1 server that had the change loses it with SP2, until the hotfix for SP2 goes in. SP3 was announced with it.',
        sources: ['F912918-45'],
      },
    ],
    sources: ['F912918-41', 'F912918-42', 'F912918-43', 'F912918-50'],
  },
} as const satisfies Record<string, ArticleNode>;
