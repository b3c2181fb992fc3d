import { catalogue } from 'virtual:pack/catalogue';
import type { Article } from '../model/article/article.ts';

/** All articles of the catalogue, loaded: for the checks, which look at every one. */
export async function loadArticles(): Promise<Article[]> {
  return Promise.all(Object.values(catalogue).map((load) => load()));
}
