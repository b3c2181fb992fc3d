import type { ArticleSummary } from '../model/article.ts';

const kindWords = { procedure: 'Procedure', page: 'Page to read' } as const;

/** What an article holds, as lists of articles say it: how many causes, or what it is instead of a diagnosis. */
export function describeContents({ kind, causes }: Pick<ArticleSummary, 'kind' | 'causes'>): string {
  return kind === undefined ? `${causes} ${causes === 1 ? 'cause' : 'causes'}` : kindWords[kind];
}
