import type { ArticleNode } from '../../engine/article.ts';
import { neverAnonymousRelay } from './shared-steps.ts';

const newerEvents = {
  text: 'Is 1018 or 1023 of MSExchangeTransport there (2010)? Then the account has no Submit on the connector that the event names, and the questions after event 1020 fit.',
  sources: ['F1020-75', 'F1020-76'],
  mark: 'hint',
} as const;

/** Refusals that look like event 1020 and are something else. */
export const otherReplies = {
  'logon-fails': {
    kind: 'referral',
    title: 'The logon itself fails: look for event 1035',
    why: {
      text: 'With event 1035, “Inbound authentication failed”, the password is wrong or no logon mechanism was offered. That is not this article.',
      sources: ['F1020-70'],
      doubt: 'With event 1020 the same reply may come: AUTH fails there too. The event decides, not the reply.',
    },
    pointers: [
      newerEvents,
      {
        text: 'Look for 1035 and for 1020 in the log of each Hub and Edge Transport server that the client may reach.',
        sources: ['F-EV-12', 'F1020-54'],
        mark: 'hint',
      },
      { text: 'For other event messages: the Events and Errors Message Center and the Knowledge Base.', sources: ['F1020-57'] },
    ],
    sources: ['F1020-70', 'F-EV-22'],
  },
  'sender-check': {
    kind: 'referral',
    title: 'The account may submit, but not with this sender address',
    why: {
      text: '“Send as this sender” is the check of the sender address: Accept-Any-Sender or Send As is missing, not Submit.',
      sources: ['F1020-72', 'F-EV-21'],
    },
    pointers: [
      {
        text: 'On Exchange 2007 and later, Send As is given with Add-ADPermission and the extended right “Send As”. Ask the owner of the mailbox first.',
        sources: ['F912918-161'],
      },
      {
        text: 'To take it back: Remove-ADPermission, with the same mailbox, user and right.',
        sources: ['F1020-82'],
        mark: 'hint',
      },
      {
        text: 'Allow time for replication and caches. Then test by hand up to MAIL FROM with that sender, with nothing else changed.',
        sources: ['F1020-55', 'F1020-56', 'F1020-72'],
        mark: 'hint',
      },
      {
        text: 'Never give Accept-Any-Sender to all authenticated users for this: each of them could then send as anybody.',
        sources: ['F1020-72'],
        mark: 'hint',
      },
    ],
    sources: ['F1020-72', 'F-EV-21'],
  },
  'relay-right': {
    kind: 'referral',
    title: 'The mail goes to an outside domain and may not be relayed',
    why: { text: '“Unable to relay” means that Accept-Any-Recipient is missing, not Submit.', sources: ['F1020-73'] },
    pointers: [
      {
        text: 'An application usually gets a connector of its own with a tight remote IP range.',
        sources: ['F1020-61'],
      },
      neverAnonymousRelay,
    ],
    sources: ['F1020-73', 'F-EV-22'],
  },
  'no-logon': {
    kind: 'referral',
    title: 'The client did not log on',
    why: {
      text: '“Client was not authenticated”: it sent no logon, and the connector does not let anonymous clients submit.',
      sources: ['F1020-74'],
    },
    pointers: [
      { text: 'Set up the client to log on, or see which connector it is meant to use.', sources: ['F1020-74', 'F1020-23'], mark: 'hint' },
      neverAnonymousRelay,
    ],
    sources: ['F1020-74', 'F-EV-22'],
  },
  'server-authentication': {
    kind: 'referral',
    title: 'Two Exchange servers cannot log on to each other: KB979175',
    why: {
      text: '“451 5.7.3 Cannot achieve Exchange Server authentication”, with mail in a remote delivery queue, is the subject of KB979175.',
      sources: ['F1020-71', 'F-EV-22'],
    },
    pointers: [{ text: 'KB979175 looks at Exchange Server authentication on the connector.', sources: ['F1020-71'] }],
    sources: ['F1020-71'],
  },
  'low-resources': {
    kind: 'referral',
    title: 'The server is short of disk or memory',
    why: { text: '“452 4.3.1 Insufficient system resources” is back pressure from disk or memory, not a right.', sources: ['F-EV-22'] },
    pointers: [
      {
        text: 'The Toolbox has tools for performance and mail flow.',
        sources: ['F1020-57'],
      },
    ],
    sources: ['F-EV-22'],
  },
  'cloud-service': {
    kind: 'referral',
    title: 'The reply comes from the cloud service, not from your server',
    why: { text: '5.7.139, 5.7.57 and names under prod.outlook.com belong to the cloud service.', sources: ['F-EV-22'] },
    pointers: [{ text: 'Hand it to whoever looks after that service.', sources: ['F-EV-22'], mark: 'hint' }],
    sources: ['F-EV-22'],
  },
  'no-event': {
    kind: 'referral',
    title: 'Without event 1020 it is not this article',
    why: {
      text: 'The article starts from event 1020 of MSExchangeTransport, on the Hub or Edge Transport server that the client reached.',
      sources: ['F1020-01', 'F1020-10'],
    },
    pointers: [
      newerEvents,
      {
        text: 'The password is right and AUTH or MAIL FROM is refused? Look in the log of every Hub and Edge server that the client may reach.',
        sources: ['F-EV-20', 'F1020-12', 'F1020-54'],
        mark: 'hint',
      },
      { text: 'For other event messages: the Events and Errors Message Center and the Knowledge Base.', sources: ['F1020-57'] },
    ],
    sources: ['F1020-01', 'F1020-10'],
  },
} as const satisfies Record<string, ArticleNode>;
