import { getNextTransitions, initialTransition, type SnapshotFrom } from 'xstate';
import type { CoreNode } from './article-core.ts';
import type { ArticleMachine } from './compile-article.ts';

export type Snapshot = SnapshotFrom<ArticleMachine>;

/** One way out of a node. */
export type Exit = { readonly answerId: string; readonly to: string };

/** The state of the machine at the first node of the article. */
export function firstSnapshot(machine: ArticleMachine): Snapshot {
  return initialTransition(machine)[0];
}

/** The state of the machine at a node; undefined where the article has no such node. */
export function snapshotAt(machine: ArticleMachine, nodeId: string): Snapshot | undefined {
  return Object.hasOwn(machine.states, nodeId) ? machine.resolveState({ value: nodeId }) : undefined;
}

/** The node that the machine stands at; undefined at `$fixed`, which is no node of the article. */
export function nodeAt(machine: ArticleMachine, nodeId: string): CoreNode | undefined {
  return Object.hasOwn(machine.states, nodeId) ? machine.states[nodeId]?.meta : undefined;
}

const exitsByMachine = new WeakMap<ArticleMachine, Map<string, readonly Exit[]>>();

/** The ways out of a node, in the article's order; none from a final one. */
export function exitsFrom(machine: ArticleMachine, nodeId: string): readonly Exit[] {
  let exits = exitsByMachine.get(machine);
  if (exits === undefined) {
    exits = new Map(Object.keys(machine.states).map((id) => [id, readExits(machine, id)]));
    exitsByMachine.set(machine, exits);
  }
  return exits.get(nodeId) ?? [];
}

function readExits(machine: ArticleMachine, nodeId: string): Exit[] {
  const snapshot = machine.resolveState({ value: nodeId });
  return getNextTransitions(snapshot).flatMap(({ eventType, target }) =>
    (target ?? []).map(({ key }) => ({ answerId: eventType.replace('answer.', ''), to: key })),
  );
}
