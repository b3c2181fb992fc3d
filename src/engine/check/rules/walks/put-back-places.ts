import type { Article } from '../../../../model/article/article.ts';
import { checklistOf } from '../../../article/checklist-of.ts';
import type { ArticleMachine } from '../../../graph/compile-article.ts';
import type { WayRule } from '../../rule.ts';
import { reachedFrom } from './reached.ts';

type PlaceProblem = {
  readonly kind: 'dangling-put-back' | 'unreached-put-back';
  readonly nodeId: string;
  readonly at: string;
  readonly due: string;
};

/** Where something is put back is a node that one can still come to after it was changed. */
export const putBackPlaces: WayRule<PlaceProblem> = {
  scope: 'ways',
  check: (article, machine) =>
    duesOf(article).flatMap(({ nodeId, at, due, isHere }): PlaceProblem[] => {
      if (!Object.hasOwn(article.nodes, due)) {
        return [{ kind: 'dangling-put-back', nodeId, at, due }];
      }
      return isReached(machine, nodeId, due, isHere) ? [] : [{ kind: 'unreached-put-back', nodeId, at, due }];
    }),
  reads: duesOf,
  advice: {
    'dangling-put-back': ({ at, due }) => `${at} is to be put back at “${due}”, which is no node of this article. Correct it.`,
    'unreached-put-back': ({ at, due }) =>
      `${at} is to be put back at “${due}”, and no way leads there after it was changed. Name a later node, or leave “at” out: it is then due at the end.`,
  },
};

type Due = { readonly nodeId: string; readonly at: string; readonly due: string; readonly isHere: boolean };

// A how-to is over once its question is answered; a cause is still there after one of its steps.
function duesOf({ nodes }: Article): Due[] {
  return Object.entries(nodes).flatMap(([nodeId, node]) => {
    const putBacks =
      node.kind === 'question'
        ? [{ at: 'how to find out', putBack: node.howToFind.putBack, isHere: false }]
        : checklistOf(node).map(({ id, putBack }) => ({ at: `the step “${id}”`, putBack, isHere: true }));
    return putBacks.flatMap(({ at, putBack, isHere }) => (putBack?.at === undefined ? [] : [{ nodeId, at, due: putBack.at, isHere }]));
  });
}

function isReached(machine: ArticleMachine, nodeId: string, due: string, isHere: boolean): boolean {
  return (isHere || due !== nodeId) && reachedFrom(machine, nodeId).has(due);
}
