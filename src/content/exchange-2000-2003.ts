import type { ArticleNode } from '../engine/article.ts';
import { ask } from '../engine/observation.ts';
import { mailLocation } from './observations/first-questions.ts';
import { waitingMail } from './observations/waiting-mail.ts';
import { takeAlong } from './take-along.ts';

/** Where Exchange 2000 and 2003 go from an article of another version: what the server does with the mail splits them. */
export const exchange2000And2003 = {
  'where-2003': ask(mailLocation, {
    'out-queue': 'isa-queue',
    refused: 'send-as',
    bounced: 'waiting-2003',
    otherwise: 'neither-2003',
    unknown: 'neither-2003',
  }),
  // A bounce does not decide alone: other mail may still wait.
  'waiting-2003': ask(waitingMail, { none: 'send-as', otherwise: 'isa-queue', unknown: 'neither-2003' }),
  'isa-queue': {
    kind: 'referral',
    title: 'Exchange 2000 and 2003: look at outgoing mail behind ISA',
    why: {
      text: 'On 2000, 2003 and Small Business Server 2003, KB305394 is about mail that stays in the outgoing queue behind an ISA server.',
      sources: ['F305394-02', 'F305394-10', 'F305394-14'],
    },
    article: 'kb305394-isa-queue',
    pointers: [takeAlong['kb305394-isa-queue']],
    sources: ['F305394-02', 'F305394-10'],
  },
  'send-as': {
    kind: 'referral',
    title: 'Exchange 2000 and 2003: look at the right to send as someone else',
    why: {
      text: 'Sending that is refused, or a bounce about a missing permission, from a phone or a shared mailbox is the subject of KB912918.',
      sources: ['F912918-01', 'F912918-18', 'F912918-19'],
    },
    article: 'kb912918-send-as',
    pointers: [
      takeAlong['kb912918-send-as'],
      {
        text: 'A bounce with 4.4.7 on 2003, with some messages stuck: KB941060.',
        sources: ['F305394-70'],
      },
      {
        text: 'Other mail still waits in the outgoing queue, behind an ISA server: KB305394, also after a bounce with 4.4.7.',
        sources: ['F305394-10', 'F305394-75', 'F305394-76'],
        mark: 'hint',
      },
    ],
    sources: ['F912918-01'],
  },
  'neither-2003': {
    kind: 'referral',
    title: 'Exchange 2000 and 2003: this article does not apply',
    why: {
      text: 'It was written for other versions. Two articles are about 2000 and 2003; where the mail is tells them apart.',
      sources: ['F305394-02', 'F912918-01'],
    },
    pointers: [
      {
        text: 'The outgoing queue fills behind an ISA server, at first without a bounce: KB305394.',
        sources: ['F305394-10', 'F305394-13', 'F305394-14', 'F305394-75'],
      },
      { text: 'Sending is refused with an access error: KB912918.', sources: ['F912918-10', 'F912918-11'] },
    ],
    sources: ['F305394-02', 'F912918-01'],
  },
} as const satisfies Record<string, ArticleNode>;
