import type { Article } from '../engine/article.ts';
import { catalogue } from './catalogue.ts';

/** All articles of the catalogue, loaded: for the checks, which look at every one. */
export async function loadArticles(): Promise<Article[]> {
  return Promise.all(Object.values(catalogue).map((load) => load()));
}
