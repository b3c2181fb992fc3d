import type { Article, ArticleSummary } from '../model/article/article.ts';
import type { ArticleFile } from '../model/article/article-file.ts';
import type { Keys } from '../model/article/key.ts';
import type { Signs } from '../model/article/sign.ts';
import type { Pack } from './read/read-pack.ts';

/** An article of a pack that can be read, with what its file says beside the tree. */
export type ListedFile = { readonly articleId: string; readonly article: Article; readonly file: ArticleFile };

/** The articles of a pack that can be read, in its order. */
export function listReadable({ articles }: Pick<Pack, 'articles'>): ListedFile[] {
  return [...articles].flatMap(([articleId, read]) => ('article' in read ? [{ articleId, article: read.article, file: read.file }] : []));
}

/** What stands in lists of articles. */
export function summaryOf({ id, kind, status, number, title, subject, versions, seen, causes }: Article): ArticleSummary {
  const told = { ...(kind === undefined ? {} : { kind }), ...(status === undefined ? {} : { status }) };
  const under = subject === undefined ? {} : { subject };
  return { id, ...told, number, title, ...under, versions, seen, causes };
}

/** What triage knows of the articles. What has no signs is never in triage. */
export function signsOf(listed: readonly ListedFile[]): Signs[] {
  return listed.flatMap(({ articleId, file: { signs } }) => (signs === undefined ? [] : [{ articleId, signs }]));
}

/** By what pasted evidence finds the articles. */
export function keysOf(listed: readonly ListedFile[]): Keys[] {
  return listed.flatMap(({ articleId, file: { keys } }) => (keys === undefined ? [] : [{ articleId, keys }]));
}

/** What to have at hand where an article leads to another, by the id of that. */
export function takeAlongOf(listed: readonly ListedFile[]): Record<string, NonNullable<ArticleFile['takeAlong']>> {
  return Object.fromEntries(
    listed.flatMap(({ articleId, file: { takeAlong } }) => (takeAlong === undefined ? [] : [[articleId, takeAlong]])),
  );
}
