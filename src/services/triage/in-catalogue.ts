import type { ArticleSummary } from '../../model/article/article.ts';
import type { Signs } from '../../model/article/sign.ts';
import type { TriageCatalogue } from './triage-catalogue.ts';

const summariesOf = new WeakMap<TriageCatalogue['summaries'], ReadonlyMap<string, ArticleSummary>>();
const signsOf = new WeakMap<TriageCatalogue['signs'], ReadonlyMap<string, Signs>>();

/** What lists show of an article; undefined where the pack has none of that name. */
export function summaryIn({ summaries }: TriageCatalogue, articleId: string): ArticleSummary | undefined {
  const byId = summariesOf.get(summaries) ?? new Map(summaries.map((one) => [one.id, one]));
  summariesOf.set(summaries, byId);
  return byId.get(articleId);
}

/** What an article is known by; undefined where the pack has none of that name in triage. */
export function signsIn({ signs }: TriageCatalogue, articleId: string): Signs | undefined {
  const byId = signsOf.get(signs) ?? new Map(signs.map((one) => [one.articleId, one]));
  signsOf.set(signs, byId);
  return byId.get(articleId);
}
