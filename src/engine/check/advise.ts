import type { Article } from '../../model/article/article.ts';
import { readingAdvice } from './reading.ts';
import { type ArticleProblem, type ProblemKind, rules } from './rules.ts';

type Sentence = (problem: ArticleProblem) => string;

// Each sentence is only ever given a problem of its own code.
const sentences = Object.assign({}, readingAdvice, ...rules.map(({ advice }) => advice)) as Readonly<Record<ProblemKind, Sentence>>;

const advising = new Map(
  rules.flatMap((rule) => ('isAdvice' in rule ? Object.keys(rule.advice).map((kind) => [kind, rule.isAdvice] as const) : [])),
);

/** What is wrong and what to do about it, in a sentence that begins small. */
export function adviceOn(problem: ArticleProblem): string {
  return sentences[problem.kind](problem);
}

/** Where the fault is and what to do about it, for the author. */
export function describeProblem(article: Pick<Article, 'id'>, problem: ArticleProblem): string {
  return `${article.id} › ${problem.nodeId}: ${adviceOn(problem)}`;
}

/** Whether such an article of such a pack stands with it: it is advice to its author and no fault. */
export function isOnlyAdvice(kind: ProblemKind, of: { readonly isHomePack: boolean; readonly isReviewed: boolean }): boolean {
  switch (advising.get(kind)) {
    case 'everywhere':
      return true;
    case 'outside-home':
      return !of.isHomePack;
    case 'not-reviewed':
      return !of.isReviewed;
    case undefined:
      return false;
  }
}
