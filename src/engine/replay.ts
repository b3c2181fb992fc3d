import { askedAt } from './asked.ts';
import type { ArticleMachine } from './compile-article.ts';
import { exitsFrom, firstNode, nodeAt } from './machine-steps.ts';

/** What was asked, an observation or a node, to the id of the answer. In the order asked. */
export type Answers = ReadonlyMap<string, string>;

export type TrailEntry = { readonly nodeId: string; readonly asked: string; readonly answerId: string };

/** Where answers lead. */
export type Place = {
  /** The first node without a valid answer, or `$fixed`. */
  readonly nodeId: string;
  readonly trail: readonly TrailEntry[];
  /** What was answered and does not lie on the trail, in the order given. */
  readonly offTrail: readonly string[];
};

/**
 * Walks the answers with the machine's own transitions, from the first node or from `from`, and stops at the first node
 * without an answer that still exists. Ends for every input: an article has no loops. A `from` that names no node counts
 * as none.
 */
export function replay(machine: ArticleMachine, answers: Answers, from?: string): Place {
  const trail: TrailEntry[] = [];
  const known = new Map<string, string>();
  let nodeId = from !== undefined && nodeAt(machine, from) !== undefined ? from : firstNode(machine);
  for (;;) {
    const asked = askedAt(machine, nodeId, known);
    const answerId = answers.get(asked);
    const exit = exitsFrom(machine, nodeId).find((one) => one.answerId === answerId);
    if (exit === undefined) {
      return { nodeId, trail, offTrail: [...answers.keys()].filter((id) => !known.has(id)) };
    }
    trail.push({ nodeId, asked, answerId: exit.answerId });
    known.set(asked, exit.answerId);
    nodeId = exit.to;
  }
}
