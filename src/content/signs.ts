import type { Signs } from '../engine/triage.ts';
import { isaQueueSigns } from './kb305394-isa-queue/triage-signs.ts';
import { sendAsSigns } from './kb912918-send-as/triage-signs.ts';
import { outboxSigns } from './q154298-outbox/triage-signs.ts';
import { leakedConnectionsSigns } from './q175982-leaked-connections/triage-signs.ts';
import { transport1020Signs } from './transport-1020/triage-signs.ts';

/** The signs of every article, in the order of the catalogue. */
export const signs: readonly Signs[] = [
  { articleId: 'q154298-outbox', signs: outboxSigns },
  { articleId: 'transport-1020', signs: transport1020Signs },
  { articleId: 'kb305394-isa-queue', signs: isaQueueSigns },
  { articleId: 'q175982-leaked-connections', signs: leakedConnectionsSigns },
  { articleId: 'kb912918-send-as', signs: sendAsSigns },
];
