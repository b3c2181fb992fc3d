import { findContradicted } from '../contradiction/contradiction.ts';
import { askedAt } from '../walk/asked.ts';
import type { Answers } from '../walk/replay.ts';
import type { ArticleMachine } from './compile-article.ts';
import { type Exit, exitsFrom, observationsIn } from './machine-steps.ts';

const nothingKnown: Answers = new Map();

/** The ways out of a node that are left when some answers are known: the known one where it exists, else all that they do not contradict. */
export function exitsLeft(machine: ArticleMachine, nodeId: string, known: Answers): readonly Exit[] {
  const exits = exitsFrom(machine, nodeId);
  const asked = askedAt(machine, nodeId, known);
  const answerId = known.get(asked);
  const given = exits.filter((exit) => exit.answerId === answerId);
  if (given.length > 0) {
    return given;
  }
  const own = observationsIn(machine);
  const goesWith = (id: string) => own.get(id);
  return own.has(asked) ? exits.filter(({ answerId }) => !findContradicted(goesWith, known, { asked, answerId })) : exits;
}

/** Every node that can be reached from a node, itself included. Ends even where an article in the making has a loop. */
export function reachableFrom(machine: ArticleMachine, nodeId: string, known: Answers = nothingKnown): Set<string> {
  const reached = new Set([nodeId]);
  for (const id of reached) {
    for (const { to } of exitsLeft(machine, id, known)) {
      reached.add(to);
    }
  }
  return reached;
}

/** The shortest way from a node to another along exits that are open; undefined where there is none. */
export function findWay(
  machine: ArticleMachine,
  from: string,
  to: string,
  isOpen: (nodeId: string, exit: Exit) => boolean,
): { readonly nodeId: string; readonly answerId: string }[] | undefined {
  const ways = new Map<string, { readonly nodeId: string; readonly answerId: string } | undefined>([[from, undefined]]);
  for (const [nodeId] of ways) {
    for (const exit of exitsFrom(machine, nodeId)) {
      if (isOpen(nodeId, exit) && !ways.has(exit.to)) {
        ways.set(exit.to, { nodeId, answerId: exit.answerId });
      }
    }
  }
  const way: { nodeId: string; answerId: string }[] = [];
  for (let step = ways.get(to); step !== undefined; step = ways.get(step.nodeId)) {
    way.unshift(step);
  }
  return ways.has(to) ? way : undefined;
}
