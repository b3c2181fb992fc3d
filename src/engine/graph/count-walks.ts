import { type ArticleMachine, fixedState } from './compile-article.ts';
import { exitsFrom } from './machine-steps.ts';

type Count = { readonly walks: number; readonly longest: number };

/**
 * The number of walks from a node to an end, and how many answers the longest takes, tries included. A way that leads back to
 * where it came from is none: it comes to no end.
 */
export function countWalks(machine: ArticleMachine, start: string): Count {
  const counted = new Map<string, Count>();
  const fromHere = (nodeId: string): Count => {
    const before = counted.get(nodeId);
    if (before !== undefined) {
      return before;
    }
    const exits = exitsFrom(machine, nodeId);
    // Whoever comes back here while it is counted has gone round.
    counted.set(nodeId, { walks: 0, longest: 0 });
    const after = exits.map(({ to }) => fromHere(to));
    const isEnd = nodeId === fixedState || exits.length === 0;
    const here = isEnd
      ? { walks: 1, longest: 0 }
      : { walks: after.reduce((sum, { walks }) => sum + walks, 0), longest: 1 + Math.max(...after.map(({ longest }) => longest)) };
    counted.set(nodeId, here);
    return here;
  };
  return fromHere(start);
}
