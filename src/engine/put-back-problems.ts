import type { Question } from '../model/question.ts';
import type { ArticleProblem } from './article-problem.ts';

/** A how-to that changes something and does not say how it is put back, or only looks and says it. */
export function findPutBackProblems(nodeId: string, { howToFind: { isSafe, putBack } }: Question): ArticleProblem[] {
  if (isSafe) {
    return putBack === undefined ? [] : [{ kind: 'put-back-of-nothing', nodeId }];
  }
  return putBack === undefined ? [{ kind: 'no-put-back', nodeId }] : [];
}
