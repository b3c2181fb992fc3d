import type { Referral } from '../engine/article.ts';
import { takeAlong } from './take-along.ts';

/** Where Exchange 2007 and 2010 go from an article of another version. */
export const event1020 = {
  kind: 'referral',
  title: 'Exchange 2007 and 2010: look at event 1020',
  why: {
    text: 'This article applies to other versions. On 2007 and 2010, event 1020 of MSExchangeTransport has an article of its own.',
    sources: ['F1020-01', 'F1020-02', 'F1020-03'],
  },
  article: 'transport-1020',
  pointers: [takeAlong['transport-1020']],
  sources: ['F1020-02', 'F1020-03'],
} as const satisfies Referral;
