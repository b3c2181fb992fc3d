import { askedAt } from '../walk/asked.ts';
import type { Answers } from '../walk/replay.ts';
import type { ArticleMachine } from './compile-article.ts';
import { nodeAt } from './machine-steps.ts';
import { exitsLeft } from './reachable.ts';

export type FurtherQuestions = { readonly fewest: number; readonly most: number };

const none: FurtherQuestions = { fewest: 0, most: 0 };
const roundAgain: FurtherQuestions = { fewest: Number.POSITIVE_INFINITY, most: 0 };

/**
 * How many questions come after the one at this node, at the fewest and at the most, before the first cause, escalation
 * or referral. Questions whose answer is known already are not counted, and neither are tries. A way that leads back to where
 * it came from counts for nothing.
 */
export function furtherQuestions(machine: ArticleMachine, nodeId: string, known: Answers = new Map()): FurtherQuestions {
  const counted = new Map<string, FurtherQuestions>();
  const fromHere = (id: string): FurtherQuestions => {
    if (nodeAt(machine, id)?.kind !== 'question') {
      return none;
    }
    const before = counted.get(id);
    if (before !== undefined) {
      return before;
    }
    counted.set(id, roundAgain);
    const after = exitsLeft(machine, id, known).map(({ to }) => fromHere(to));
    const own = known.has(askedAt(machine, id, known)) ? 0 : 1;
    const here = { fewest: own + Math.min(...after.map(({ fewest }) => fewest)), most: own + Math.max(...after.map(({ most }) => most)) };
    counted.set(id, here);
    return here;
  };
  const { fewest, most } = fromHere(nodeId);
  const own = nodeAt(machine, nodeId)?.kind === 'question' && !known.has(askedAt(machine, nodeId, known)) ? 1 : 0;
  return { fewest: Number.isFinite(fewest) ? fewest - own : 0, most: most - own };
}
