import type { Question } from '../../../../model/article/question.ts';
import type { NodeRule } from '../../rule.ts';

type PutBackProblem = { readonly kind: 'no-put-back' | 'put-back-of-nothing'; readonly nodeId: string };

/** What is changed only in order to look is put back. */
export const putBack: NodeRule<PutBackProblem> = {
  scope: 'node',
  check: (node, nodeId) => (node.kind === 'question' ? findPutBackProblems(nodeId, node) : []),
  advice: {
    'no-put-back': () =>
      'how to find out changes something and does not say how to put it back. Write putBack, or isSafe: true where it only looks.',
    'put-back-of-nothing': () => 'how to find out only looks and has a putBack. Delete it, or write isSafe: false.',
  },
};

/** A how-to that changes something and does not say how it is put back, or only looks and says it. */
export function findPutBackProblems(nodeId: string, { howToFind: { isSafe, putBack } }: Question): PutBackProblem[] {
  if (isSafe) {
    return putBack === undefined ? [] : [{ kind: 'put-back-of-nothing', nodeId }];
  }
  return putBack === undefined ? [{ kind: 'no-put-back', nodeId }] : [];
}
