import type { Article } from '../../model/article/article.ts';
import { type ArticleProblem, rules } from './rules.ts';

type Mend = (article: Article, problem: ArticleProblem) => Article;

// Each mend is only ever given a problem of its own rule.
const mends = new Map(
  rules.flatMap((rule) =>
    'mend' in rule && rule.mend !== undefined ? Object.keys(rule.advice).map((kind) => [kind, rule.mend as Mend] as const) : [],
  ),
);

/** Whether a fault can be mended without its author: mechanically, and losing nothing. */
export function isMendable({ kind }: ArticleProblem): boolean {
  return mends.has(kind);
}

/** The article with every fault of these mended that can be, each in its turn; the same object where there is none. */
export function mendArticle(article: Article, problems: readonly ArticleProblem[]): Article {
  return problems.reduce((mended, problem) => mends.get(problem.kind)?.(mended, problem) ?? mended, article);
}
