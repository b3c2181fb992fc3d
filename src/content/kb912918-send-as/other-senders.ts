import type { ArticleNode } from '../../engine/article.ts';

/** Senders whose trouble is none of this article's. */
export const otherSenders = {
  'sends-as-self': {
    kind: 'referral',
    title: 'Their own mailbox: look at the recipient',
    why: {
      text: 'Then no Send As is needed. “You do not have permission to send to this recipient” also comes back when a list or a mailbox restricts who may write to it.',
      sources: ['F-EV-31'],
      mark: 'hint',
    },
    pointers: [
      {
        text: 'Ask the Exchange admin whether the recipient accepts mail from certain senders only.',
        sources: ['F-EV-31'],
        mark: 'hint',
      },
    ],
    sources: ['F-EV-31'],
  },
  'not-affected': {
    kind: 'referral',
    title: 'This product is not affected',
    why: {
      text: 'Cisco Unity Unified Messaging, the Quest Migration Suite for Exchange and the ExMerge utility are not touched by the change.',
      sources: ['F912918-28'],
    },
    pointers: [
      { text: 'Ask the vendor of the product.', sources: ['F912918-28', 'F912918-27'], mark: 'hint' },
      {
        text: 'If another program on the same server cannot send either, answer for that program.',
        sources: ['F912918-26'],
        mark: 'hint',
      },
    ],
    sources: ['F912918-28'],
  },
  'no-access': {
    kind: 'referral',
    title: 'No access to the mailbox: not this change',
    why: {
      text: 'The change parted Send As from Full Mailbox Access. Someone with neither of them could not send as the owner before either.',
      sources: ['F912918-50', 'F912918-52'],
      mark: 'hint',
    },
    pointers: [
      { text: 'Ask who decides on the mailbox whether this account may use it at all.', sources: ['F912918-53'], mark: 'hint' },
      {
        text: 'Once it has access, it also needs Send As on the owner to send in the owner’s name.',
        sources: ['F912918-47'],
      },
      { text: 'How to set mailbox rights on Exchange 2000 and 2003: KB310866.', sources: ['F912918-160'] },
    ],
    sources: ['F912918-47', 'F912918-50'],
  },
  vendor: {
    kind: 'referral',
    title: 'More than sending fails: ask the vendor',
    why: {
      text: 'This change touches only sending. Mail that does not come in, or one user who fails since a change of device, is a matter of the mobile platform.',
      sources: ['F912918-163'],
      mark: 'hint',
    },
    pointers: [{ text: 'Support of the vendor, through the mobile-platform admin.', sources: ['F912918-163', 'F912918-27'], mark: 'hint' }],
    sources: ['F912918-163'],
  },
} as const satisfies Record<string, ArticleNode>;
