import type { Case, StepRecord } from '../../model/case/case.ts';
import type { ArticleCore } from '../article/article-core.ts';
import { ownValue } from '../data/own-value.ts';
import { namesSince } from '../link/renames.ts';

/** A step that was marked in an edition in which the article called it, or its cause, otherwise. */
export type EarlierStep = { readonly key: string; readonly stepId: string; readonly record: StepRecord };

/** What a case holds about the steps of a cause under names that its checklist has no more. */
export function earlierSteps(article: ArticleCore, steps: Case['steps'], asked: string, stepIds: readonly string[]): EarlierStep[] {
  return Object.entries(steps).flatMap(([key, record]) => {
    const { cause, stepId } = partsOfKey(key);
    const isHere = cause === asked && stepIds.includes(stepId);
    return !isHere && causeToday(article, cause) === asked ? [{ key, stepId, record }] : [];
  });
}

/** The cause and the step that a key names. */
export function partsOfKey(key: string): { cause: string; stepId: string } {
  const at = key.indexOf('/');
  return at < 0 ? { cause: key, stepId: '' } : { cause: key.slice(0, at), stepId: key.slice(at + 1) };
}

/** What the cause of a key is called today. */
export function causeToday(article: ArticleCore, cause: string): string {
  return ownValue(article.nodes, cause) === undefined ? (namesSince(article, cause).at(-1) ?? cause) : cause;
}
