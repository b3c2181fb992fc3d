import { askedAt } from '../asked.ts';
import type { ArticleMachine } from '../compile-article.ts';
import { exitsFrom, observationsIn } from '../machine-steps.ts';
import { exitsLeft } from '../reachable.ts';
import type { Answers } from '../replay.ts';
import type { WayRule } from './rule.ts';

type ContradictedWay = { readonly kind: 'contradicted-way'; readonly nodeId: string };

/** Some walk comes to every node with answers that can all be true. */
export const contradictedWays: WayRule<ContradictedWay> = {
  scope: 'ways',
  check: ({ start }, machine) => findContradictedWays(machine, start),
  advice: {
    'contradicted-way': () =>
      'every way here gives two answers that do not go together. Lead another answer here, or correct what goes with what.',
  },
};

const nothing: Answers = new Map();

type Walked = { readonly nodeId: string; readonly known: Answers };

/** The first nodes that no walk comes to without two answers that cannot both be true. Ends for every article. */
export function findContradictedWays(machine: ArticleMachine, start: string): ContradictedWay[] {
  const tied = tiedIn(machine);
  if (tied.size === 0) {
    return [];
  }
  const reached = reachTogether(machine, start, tied);
  const nodeIds = [...reached].flatMap((nodeId) => exitsFrom(machine, nodeId).map(({ to }) => to));
  return [...new Set(nodeIds)].filter((nodeId) => !reached.has(nodeId)).map((nodeId) => ({ kind: 'contradicted-way', nodeId }));
}

/** The observations whose answers go with certain answers only, and those that they name. */
function tiedIn(machine: ArticleMachine): Set<string> {
  const own = [...observationsIn(machine)].flatMap(([asked, goesWith]) => (goesWith === undefined ? [] : [[asked, goesWith] as const]));
  return new Set(own.flatMap(([asked, goesWith]) => [asked, ...Object.values(goesWith).flatMap((claims) => Object.keys(claims))]));
}

function reachTogether(machine: ArticleMachine, start: string, tied: ReadonlySet<string>): Set<string> {
  const matters = findWhatMatters(machine, start, tied);
  const walks: Walked[] = [{ nodeId: start, known: nothing }];
  const seen = new Set<string>();
  for (const { nodeId, known } of walks) {
    const asked = askedAt(machine, nodeId, known);
    for (const { answerId, to } of exitsLeft(machine, nodeId, known)) {
      // Where nothing more is asked that an answer can contradict, all walks go on alike.
      const isKept = matters.get(to) === true;
      const next = { nodeId: to, known: isKept && tied.has(asked) ? new Map([...known, [asked, answerId]]) : isKept ? known : nothing };
      const key = [to, ...next.known].join(' ');
      if (!seen.has(key)) {
        seen.add(key);
        walks.push(next);
      }
    }
  }
  return new Set(walks.map(({ nodeId }) => nodeId));
}

/** Of each node, whether such an observation is asked there or further down. */
function findWhatMatters(machine: ArticleMachine, start: string, tied: ReadonlySet<string>): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const visit = (nodeId: string): boolean => {
    const before = found.get(nodeId);
    if (before !== undefined) {
      return before;
    }
    const isAsked = tied.has(askedAt(machine, nodeId, nothing));
    found.set(nodeId, isAsked);
    // Every way is looked at, also behind one that matters.
    const matters = exitsFrom(machine, nodeId).filter(({ to }) => visit(to)).length > 0 || isAsked;
    found.set(nodeId, matters);
    return matters;
  };
  visit(start);
  return found;
}
