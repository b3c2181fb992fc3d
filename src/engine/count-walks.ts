import { type ArticleMachine, fixedState } from './compile-article.ts';
import { exitsFrom } from './machine-steps.ts';

/** The number of walks from the first node to an end, and how many answers the longest takes, tries included. */
export function countWalks(machine: ArticleMachine, start: string): { walks: number; longest: number } {
  const counted = new Map<string, { walks: number; longest: number }>();
  const fromHere = (nodeId: string): { walks: number; longest: number } => {
    const before = counted.get(nodeId);
    if (before !== undefined) {
      return before;
    }
    const after = exitsFrom(machine, nodeId).map(({ to }) => fromHere(to));
    const isEnd = nodeId === fixedState || after.length === 0;
    const here = isEnd
      ? { walks: 1, longest: 0 }
      : { walks: after.reduce((sum, { walks }) => sum + walks, 0), longest: 1 + Math.max(...after.map(({ longest }) => longest)) };
    counted.set(nodeId, here);
    return here;
  };
  return fromHere(start);
}
