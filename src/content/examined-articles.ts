import { catalogue } from 'virtual:pack/catalogue';
import { messageOf } from '../engine/check/article-health.ts';
import type { ListedArticle } from '../engine/check/examine-articles.ts';
import type { Article } from '../model/article/article.ts';

/** Every article of the catalogue. One that cannot be read stops none of the others. */
export async function readArticles(): Promise<ListedArticle[]> {
  return Promise.all(Object.entries(catalogue).map(([listedAs, load]) => readArticle(listedAs, load)));
}

async function readArticle(listedAs: string, load: () => Promise<Article>): Promise<ListedArticle> {
  try {
    return { listedAs, article: await load() };
  } catch (error) {
    return { listedAs, unreadable: messageOf(error) };
  }
}
