import type { Article } from '../model/article.ts';

const words = {
  imported: 'Imported. Nobody has checked this article yet.',
  draft: 'Draft. This article is not finished.',
} as const;

/** What is said wherever an article is shown that nobody answers for yet; nothing of a reviewed one. */
export function describeStatus({ status = 'reviewed' }: Pick<Article, 'status'>): string | undefined {
  return status === 'reviewed' ? undefined : words[status];
}
