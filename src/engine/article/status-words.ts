import type { Article } from '../../model/article/article.ts';

const words: Partial<Readonly<Record<NonNullable<Article['status']>, string>>> = {
  imported: 'Imported. Nobody has checked this article yet.',
  draft: 'Draft. This article is not finished.',
};

/** What is said wherever an article is shown that nobody answers for yet; nothing of a reviewed one. */
export function describeStatus({ status }: Pick<Article, 'status'>): string | undefined {
  return status && words[status];
}
