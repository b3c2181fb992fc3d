import { type ArticleHealth, examineArticle, examineUnreadable } from '../engine/article-health.ts';
import { type ReadArticle, readArticles } from './examined-articles.ts';
import { surroundings } from './surroundings.ts';

/** What stands in every article of the catalogue and what is wrong with it. */
export async function examineCatalogue(read: () => Promise<readonly ReadArticle[]> = readArticles): Promise<ArticleHealth[]> {
  const articles = await read();
  return articles.map((listed) =>
    'article' in listed
      ? examineArticle(listed.listedAs, listed.article, listed.branches, surroundings)
      : examineUnreadable(listed.listedAs, listed.unreadable),
  );
}
