import type { Article } from '../engine/article.ts';

/** Every article by its id, loaded when it is opened. What the list of articles shows of them stands in `summaries.ts`. */
export const catalogue: Readonly<Record<string, () => Promise<Article>>> = {
  'q154298-outbox': async () => (await import('./q154298-outbox/index.ts')).outbox,
  'transport-1020': async () => (await import('./transport-1020/index.ts')).transport1020,
  'kb305394-isa-queue': async () => (await import('./kb305394-isa-queue/index.ts')).isaQueue,
  'q175982-leaked-connections': async () => (await import('./q175982-leaked-connections/index.ts')).leakedConnections,
  'kb912918-send-as': async () => (await import('./kb912918-send-as/index.ts')).sendAs,
};
