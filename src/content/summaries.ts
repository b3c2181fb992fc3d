import type { ArticleSummary } from '../engine/article.ts';
import { isaQueueSummary } from './kb305394-isa-queue/summary.ts';
import { sendAsSummary } from './kb912918-send-as/summary.ts';
import { outboxSummary } from './q154298-outbox/summary.ts';
import { leakedConnectionsSummary } from './q175982-leaked-connections/summary.ts';
import { transport1020Summary } from './transport-1020/summary.ts';

/** What the list of articles shows, in its order. Apart from the catalogue, so that a link to one article loads no other. */
export const summaries: readonly ArticleSummary[] = [
  outboxSummary,
  transport1020Summary,
  isaQueueSummary,
  leakedConnectionsSummary,
  sendAsSummary,
];
