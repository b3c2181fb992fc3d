import type { Article } from '../../../../model/article/article.ts';
import type { ArticleMachine } from '../../../graph/compile-article.ts';
import { type Exit, nodeAt, observationsIn } from '../../../graph/machine-steps.ts';
import { exitsLeft } from '../../../graph/reachable.ts';
import { aboutOf, askedAt, namesOf } from '../../../walk/asked.ts';
import type { Answers } from '../../../walk/replay.ts';
import { reachedFrom } from './reached.ts';

/** A node that some walk comes to, with those of its answers that can still make a difference, and the ways out that they leave. */
export type Walked = { readonly nodeId: string; readonly known: Answers; readonly left: readonly Exit[] };

/** Where the walks of an article come to, each place once; all of them, or the nearest. */
export type Walks = { readonly places: readonly Walked[]; readonly isComplete: boolean };

const nothing: Answers = new Map();

/**
 * Walks every way of an article without two answers that cannot both be true. Walks that come to a node with answers that
 * differ in nothing that matters from there on are one. `told` are answers that are kept as far as the causes, as
 * `weather=rain`, beside those that decide a way. Ends for every article, at the latest after so many places.
 */
export function walkAll(article: Article, machine: ArticleMachine, told: ReadonlySet<string>, placesAtMost: number): Walks {
  const keptAt = findWhatIsKept(article, machine);
  const comeTo = (nodeId: string, known: Answers): Walked => ({ nodeId, known, left: exitsLeft(machine, nodeId, known) });
  const places = [comeTo(article.start, nothing)];
  const seen = new Set<string>();
  for (const { nodeId, known, left } of places) {
    const asked = askedAt(machine, nodeId, known);
    for (const { answerId, to } of left) {
      const { names, leadsToCause } = keptAt(to);
      const all = names.size === 0 && told.size === 0 ? [] : [...known, ...(known.has(asked) ? [] : [[asked, answerId] as const])];
      const next = all.filter(([name, id]) => names.has(name) || (leadsToCause && told.has(`${name}=${id}`)));
      const key = JSON.stringify([to, ...next.toSorted(([one], [other]) => (one < other ? -1 : 1))]);
      if (!seen.has(key)) {
        if (places.length >= placesAtMost) {
          return { places, isComplete: false };
        }
        seen.add(key);
        places.push(comeTo(to, next.length === 0 ? nothing : new Map(next)));
      }
    }
  }
  return { places, isComplete: true };
}

type Kept = { readonly names: ReadonlySet<string>; readonly leadsToCause: boolean };

/** The names whose answers make a difference at a node or further down, and whether a cause lies there. */
function findWhatIsKept(article: Article, machine: ArticleMachine): (nodeId: string) => Kept {
  const counting = namesThatCount(article, machine);
  const found = new Map<string, Kept>();
  return (nodeId) => {
    const before = found.get(nodeId);
    if (before !== undefined) {
      return before;
    }
    const below = [...reachedFrom(machine, nodeId)];
    const names = new Set(counting.size === 0 ? [] : below.flatMap((id) => [...(counting.get(id) ?? [])]));
    const kept = { names, leadsToCause: below.some((id) => nodeAt(machine, id)?.kind === 'cause') };
    found.set(nodeId, kept);
    return kept;
  };
}

/** Of each node the names that count there: what chooses what it is about, what is asked elsewhere too, what its answers go with. */
function namesThatCount(article: Article, machine: ArticleMachine): Map<string, ReadonlySet<string>> {
  const nodes = Object.entries(article.nodes);
  const named = nodes.map(([nodeId, node]) => ({ nodeId, node, names: namesOf(article, nodeId, node) }));
  const ownNames = new Map(named.map(({ nodeId, names }) => [nodeId, names[0] ?? nodeId]));
  const times = new Map<string, number>();
  for (const name of ownNames.values()) {
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const tied = tiedIn(machine);
  return new Map(
    named.flatMap(({ nodeId, node, names }) => {
      const [name = nodeId] = names;
      const counting = new Set([
        ...aboutOf(node).map((about) => ownNames.get(about) ?? about),
        ...((times.get(name) ?? 0) > 1 ? names : []),
        ...(tied.has(name) ? tied : []),
      ]);
      return counting.size === 0 ? [] : [[nodeId, counting] as const];
    }),
  );
}

/** The observations whose answers go with certain answers only, and those that they name. */
function tiedIn(machine: ArticleMachine): Set<string> {
  const own = [...observationsIn(machine)].flatMap(([asked, goesWith]) => (goesWith === undefined ? [] : [[asked, goesWith] as const]));
  return new Set(own.flatMap(([asked, goesWith]) => [asked, ...Object.values(goesWith).flatMap((claims) => Object.keys(claims))]));
}
