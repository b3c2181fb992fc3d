import type { ArticleStatus, ArticleSummary } from '../../model/article/article.ts';

const kindWords = { procedure: 'Procedure', page: 'Page to read' } as const;

const statusNames: Partial<Readonly<Record<ArticleStatus, string>>> = { imported: 'Imported, not checked', draft: 'Draft' };

/** What a person should know of an article before choosing it from a list; nothing of one that somebody answers for. */
export function nameStatus(status: ArticleStatus | undefined): string | undefined {
  return status && statusNames[status];
}

/** What an article holds, as lists of articles say it: how many causes, or what it is instead of a diagnosis. */
export function describeContents({ kind, causes }: Pick<ArticleSummary, 'kind' | 'causes'>): string {
  return kind === undefined ? `${causes} ${causes === 1 ? 'cause' : 'causes'}` : kindWords[kind];
}
