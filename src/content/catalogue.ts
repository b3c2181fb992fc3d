import type { Article, ArticleSummary } from '../engine/article.ts';
import { isaQueueSummary } from './kb305394-isa-queue/summary.ts';
import { sendAsSummary } from './kb912918-send-as/summary.ts';
import { outboxSummary } from './q154298-outbox/summary.ts';
import { leakedConnectionsSummary } from './q175982-leaked-connections/summary.ts';
import { transport1020Summary } from './transport-1020/summary.ts';

type CatalogueEntry = { readonly summary: ArticleSummary; readonly load: () => Promise<Article> };

/** Every article, in the order of the start page. An article itself is loaded when it is opened. */
export const catalogue: readonly CatalogueEntry[] = [
  { summary: outboxSummary, load: async () => (await import('./q154298-outbox/index.ts')).outbox },
  { summary: transport1020Summary, load: async () => (await import('./transport-1020/index.ts')).transport1020 },
  { summary: isaQueueSummary, load: async () => (await import('./kb305394-isa-queue/index.ts')).isaQueue },
  {
    summary: leakedConnectionsSummary,
    load: async () => (await import('./q175982-leaked-connections/index.ts')).leakedConnections,
  },
  { summary: sendAsSummary, load: async () => (await import('./kb912918-send-as/index.ts')).sendAs },
];
