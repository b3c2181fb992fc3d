import type { GoesWith } from '../../model/article/question.ts';
import type { CoreNode } from '../article/article-core.ts';
import type { ArticleMachine } from './compile-article.ts';

/** One way out of a node. */
export type Exit = { readonly answerId: string; readonly to: string };

type Steps = {
  readonly first: string;
  readonly exits: ReadonlyMap<string, readonly Exit[]>;
  readonly observations: ReadonlyMap<string, GoesWith | undefined>;
};

/** The node that the machine starts at. */
export function firstNode(machine: ArticleMachine): string {
  return stepsOf(machine).first;
}

/** The node of that id; undefined where the article has none, as for `$fixed`. */
export function nodeAt(machine: ArticleMachine, nodeId: string): CoreNode | undefined {
  return Object.hasOwn(machine.states, nodeId) ? machine.states[nodeId]?.meta : undefined;
}

/** The ways out of a node, in the article's order; none from a final one. */
export function exitsFrom(machine: ArticleMachine, nodeId: string): readonly Exit[] {
  return stepsOf(machine).exits.get(nodeId) ?? [];
}

/** The observations that are asked, each with what its answers go with. */
export function observationsIn(machine: ArticleMachine): ReadonlyMap<string, GoesWith | undefined> {
  return stepsOf(machine).observations;
}

const stepsByMachine = new WeakMap<ArticleMachine, Steps>();

// The machine has no context and no guards, so a step that it takes once is the one it always takes.
function stepsOf(machine: ArticleMachine): Steps {
  let steps = stepsByMachine.get(machine);
  if (steps === undefined) {
    const nodeIds = Object.keys(machine.states);
    steps = {
      first: machine.root.initial.target[0]?.key ?? '',
      exits: new Map(nodeIds.map((nodeId) => [nodeId, readExits(machine, nodeId)])),
      observations: new Map(nodeIds.flatMap((nodeId) => readObservation(nodeAt(machine, nodeId)))),
    };
    stepsByMachine.set(machine, steps);
  }
  return steps;
}

function readObservation(node: CoreNode | undefined): [string, GoesWith | undefined][] {
  return node?.kind === 'question' && node.asks ? [[node.asks, node.goesWith]] : [];
}

// Read where the machine keeps them: taking a step anew for each node looks at all the others.
function readExits(machine: ArticleMachine, nodeId: string): Exit[] {
  return [...(machine.states[nodeId]?.transitions ?? [])].flatMap(([eventType, transitions]) =>
    transitions.flatMap(({ target }) => (target ?? []).map(({ key }) => ({ answerId: eventType.replace('answer.', ''), to: key }))),
  );
}
