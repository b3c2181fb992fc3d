import { transition } from 'xstate';
import { type ArticleMachine, fixedState } from './compile-article.ts';
import { askedAt, firstSnapshot, snapshotAt } from './machine-steps.ts';

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
  let snapshot = (from === undefined ? undefined : snapshotAt(machine, from)) ?? firstSnapshot(machine);
  for (;;) {
    const nodeId = String(snapshot.value);
    const asked = askedAt(machine, nodeId);
    const answerId = answers.get(asked);
    const event = { type: `answer.${answerId}` } as const;
    if (answerId === undefined || nodeId === fixedState || !snapshot.can(event)) {
      const onTrail = new Set(trail.map((entry) => entry.asked));
      return { nodeId, trail, offTrail: [...answers.keys()].filter((id) => !onTrail.has(id)) };
    }
    trail.push({ nodeId, asked, answerId });
    [snapshot] = transition(machine, snapshot, event);
  }
}
