import { catalogue } from 'virtual:pack/catalogue';
import { messageOf } from '../engine/article-health.ts';
import type { Article } from '../model/article.ts';

/** An article as the catalogue lists it; or why it cannot be read. */
export type ReadArticle =
  | { readonly listedAs: string; readonly article: Article }
  | { readonly listedAs: string; readonly unreadable: string };

/** Every article of the catalogue. One that cannot be read stops none of the others. */
export async function readArticles(): Promise<ReadArticle[]> {
  return Promise.all(Object.entries(catalogue).map(([listedAs, load]) => readArticle(listedAs, load)));
}

async function readArticle(listedAs: string, load: () => Promise<Article>): Promise<ReadArticle> {
  try {
    return { listedAs, article: await load() };
  } catch (error) {
    return { listedAs, unreadable: messageOf(error) };
  }
}
