import type { Referral } from '../engine/article.ts';
import { takeAlong } from './take-along.ts';

/** Where Exchange 5.0 and 5.5 go with mail that waits in the Internet Mail Service. */
export const imsQueue = {
  kind: 'referral',
  title: 'Exchange 5.0 and 5.5: look at connections that leak',
  why: {
    text: 'Mail that waits in the Internet Mail Service, above all when a restart helps, is the subject of Q175982.',
    sources: ['F175982-02', 'F175982-10', 'F175982-11'],
  },
  article: 'q175982-leaked-connections',
  pointers: [takeAlong['q175982-leaked-connections']],
  sources: ['F175982-02', 'F175982-10'],
} as const satisfies Referral;
