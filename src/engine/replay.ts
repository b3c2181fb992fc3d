import { transition } from 'xstate';
import { askedAt } from './asked.ts';
import { type ArticleMachine, fixedState } from './compile-article.ts';
import { firstSnapshot, snapshotAt } from './machine-steps.ts';

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
 * Walks the answers with the machine's own transition, from the first node or from `from`, and stops at the first node
 * without an answer that still exists. Ends for every input: an article has no loops. A `from` that names no node counts
 * as none.
 */
export function replay(machine: ArticleMachine, answers: Answers, from?: string): Place {
  const trail: TrailEntry[] = [];
  const known = new Map<string, string>();
  let snapshot = (from === undefined ? undefined : snapshotAt(machine, from)) ?? firstSnapshot(machine);
  for (;;) {
    const nodeId = String(snapshot.value);
    const asked = askedAt(machine, nodeId, known);
    const answerId = answers.get(asked);
    const event = { type: `answer.${answerId}` } as const;
    if (answerId === undefined || nodeId === fixedState || !snapshot.can(event)) {
      return { nodeId, trail, offTrail: [...answers.keys()].filter((id) => !known.has(id)) };
    }
    trail.push({ nodeId, asked, answerId });
    known.set(asked, answerId);
    [snapshot] = transition(machine, snapshot, event);
  }
}
