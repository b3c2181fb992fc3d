import type { Article } from '../../model/article/article.ts';
import { type ArticleHealth, examineArticle, examineTogether, examineUnreadable } from './article-health.ts';
import type { Surroundings } from './surroundings.ts';

/** An article as its pack lists it; or why it cannot be read. */
export type ListedArticle =
  | { readonly listedAs: string; readonly article: Article }
  | { readonly listedAs: string; readonly unreadable: string };

/**
 * What stands in every article and what is wrong with it; of a whole pack also what only all of them together show. Whoever
 * builds, checks or prepares a pack asks here. An article that cannot be read stops none of the others.
 */
export function examineArticles(listed: readonly ListedArticle[], surroundings: Surroundings, isWholePack = true): ArticleHealth[] {
  const articles = listed.flatMap((each) => ('article' in each ? [each.article] : []));
  // Two observations can be answered beside each other in triage, and in each article that asks both.
  const around = { ...surroundings, meetings: [...surroundings.meetings, ...articles.map(observationsOf)] };
  const examined = listed.map((each) =>
    'article' in each ? examineArticle(each.listedAs, each.article, around) : examineUnreadable(each.listedAs, each.unreadable),
  );
  return isWholePack ? examineTogether(examined, articles, around) : examined;
}

function observationsOf({ nodes }: Article): Set<string> {
  return new Set(Object.values(nodes ?? {}).flatMap((node) => (node.kind === 'question' && node.asks !== undefined ? [node.asks] : [])));
}
