import type { ArticleNode, Statement } from '../../engine/article.ts';
import { ask } from '../../engine/observation.ts';
import { imsQueue } from '../exchange-5.ts';
import { exchange2000And2003 } from '../exchange-2000-2003.ts';
import { mailLocation } from '../observations/first-questions.ts';
import { takeAlong } from '../take-along.ts';

/** Who looked the number up may have an event of another program. */
const anotherEvent = {
  text: 'Is there an event 1020 on this server? It is not the one of this article. Read its source, such as a backup program, and treat it as a matter of its own.',
  sources: ['F-EV-12', 'F1020-02'],
  mark: 'hint',
} as const satisfies Statement;

const { 'isa-queue': isaQueue, 'send-as': sendAs, 'neither-2003': neither } = exchange2000And2003;

/** Exchange 4.0 to 5.5, 2000 and 2003, and versions that no article covers. */
export const olderVersions = {
  ...exchange2000And2003,
  'isa-queue': { ...isaQueue, pointers: [...isaQueue.pointers, anotherEvent] },
  'send-as': { ...sendAs, pointers: [...sendAs.pointers, anotherEvent] },
  'neither-2003': { ...neither, pointers: [...neither.pointers, anotherEvent] },
  'where-5x': ask(mailLocation, {
    'out-queue': 'ims-queue',
    outbox: 'outbox',
    'mta-queue': 'outbox',
    otherwise: 'other-version',
    unknown: 'other-version',
  }),
  'ims-queue': imsQueue,
  outbox: {
    kind: 'referral',
    title: 'Exchange 4.0 to 5.5: look at mail that stays in the Outbox',
    why: {
      text: 'Event 1020 belongs to 2007 and 2010. On 4.0 to 5.5, mail in the Outbox or the MTA queue, with 9297 and 3161, is the subject of Q154298.',
      sources: ['F1020-02', 'F154298-02', 'F154298-10', 'F154298-12', 'F154298-21'],
    },
    article: 'q154298-outbox',
    pointers: [takeAlong['q154298-outbox']],
    sources: ['F1020-02', 'F154298-02'],
  },
  'other-version': {
    kind: 'referral',
    title: 'This is not covered',
    why: { text: 'The article applies to Exchange 2007, and to event 1020 of Exchange 2010.', sources: ['F1020-02', 'F1020-03'] },
    pointers: [
      { text: '4.0 to 5.5, mail stays in the Outbox: Q154298.', sources: ['F154298-02', 'F154298-10'] },
      { text: '5.0 and 5.5, mail stays in the Internet Mail Service: Q175982.', sources: ['F175982-02', 'F175982-10'] },
      { text: '2000 and 2003: KB305394 (outgoing queue) or KB912918 (Send As).', sources: ['F305394-02', 'F912918-01'] },
    ],
    sources: ['F1020-02', 'F1020-03'],
  },
} as const satisfies Record<string, ArticleNode>;
