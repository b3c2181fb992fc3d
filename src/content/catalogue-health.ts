import type { ArticleHealth } from '../engine/check/article-health.ts';
import { examineArticles, type ListedArticle } from '../engine/check/examine-articles.ts';
import { readArticles } from './examined-articles.ts';
import { records } from './records.ts';
import { surroundings } from './surroundings.ts';

/** What stands in every article of the catalogue and what is wrong with it. The recorded links are those of the home pack. */
export async function examineCatalogue(read?: () => Promise<readonly ListedArticle[]>): Promise<ArticleHealth[]> {
  const around = read === undefined && records !== undefined ? { ...surroundings, records } : surroundings;
  return examineArticles(await (read ?? readArticles)(), around, read === undefined);
}
