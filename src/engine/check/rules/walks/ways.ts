import { furtherQuestions } from '../../../graph/further-questions.ts';
import { exitsFrom } from '../../../graph/machine-steps.ts';
import { findRings } from '../../../graph/rings.ts';
import type { WayRule } from '../../rule.ts';
import { reachedFrom } from './reached.ts';

type Unreachable = { readonly kind: 'unreachable'; readonly nodeId: string };

/** Some answer leads to every node. */
export const reachableNodes: WayRule<Unreachable> = {
  scope: 'ways',
  check({ nodes, start }, machine) {
    const reached = reachedFrom(machine, start);
    const stranded = Object.keys(nodes).filter((nodeId) => !reached.has(nodeId));
    return stranded.map((nodeId) => ({ kind: 'unreachable', nodeId }));
  },
  advice: { unreachable: () => 'no answer leads here. Point a goto at it or delete it.' },
};

type Loop = { readonly kind: 'loop'; readonly nodeId: string; readonly back: string };

/** Nobody comes back to where they were. */
export const loops: WayRule<Loop> = {
  scope: 'ways',
  check(_, machine) {
    const nodeIds = Object.keys(machine.states);
    const rings = findRings(nodeIds, (nodeId) => exitsFrom(machine, nodeId).map(({ to }) => to));
    return nodeIds.flatMap((nodeId): Loop[] => {
      const back = exitsFrom(machine, nodeId).find(({ to }) => rings.get(to) === rings.get(nodeId));
      return back === undefined ? [] : [{ kind: 'loop', nodeId, back: back.to }];
    });
  },
  advice: { loop: ({ back }) => `one can come back here from “${back}”. Looking again is a new question with an id of its own.` },
};

/** At most this many questions before the first cause, escalation or referral. */
export const questionsAtMost = 9;

type TooManyQuestions = { readonly kind: 'too-many-questions'; readonly nodeId: string; readonly most: number };

/** The first end comes soon. Counted where no loop keeps it from being counted. */
export const questionCount: WayRule<TooManyQuestions> = {
  scope: 'ways',
  isAdvice: 'outside-home',
  check(article, machine, around) {
    const most = loops.check(article, machine, around).length > 0 ? 0 : 1 + furtherQuestions(machine, article.start).most;
    return most > questionsAtMost ? [{ kind: 'too-many-questions', nodeId: article.start, most }] : [];
  },
  advice: {
    'too-many-questions': ({ most }) =>
      `up to ${most} questions before the first cause, escalation or referral. Ask at most ${questionsAtMost}.`,
  },
};
