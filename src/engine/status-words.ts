import type { Article } from '../model/article.ts';

const words: Readonly<Record<string, string>> = {
  imported: 'Imported. Nobody has checked this article yet.',
  draft: 'Draft. This article is not finished.',
};

/** What is said wherever an article is shown that nobody answers for yet; nothing of a reviewed one. */
export function describeStatus({ status = 'reviewed' }: Pick<Article, 'status'>): string | undefined {
  return words[status];
}
