import { openArticle } from '../articles/article-store.ts';

/** What the articles of cases are called, by their ids; without those that do not load. */
export type ArticleNames = ReadonlyMap<string, string>;

/** Loads these articles and nothing of any other, however many there are. */
export async function nameArticles(articleIds: readonly string[]): Promise<ArticleNames> {
  const ids = [...new Set(articleIds)];
  const named = await Promise.all(ids.map(async (id) => [id, await nameArticle(id)] as const));
  return new Map(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}

async function nameArticle(articleId: string): Promise<string | undefined> {
  try {
    const opened = await openArticle(articleId);
    return opened && `${opened.article.title} (${opened.article.number})`;
  } catch {
    return undefined;
  }
}
