import type { Observations } from '../../model/article/observation.ts';
import { type Contradiction, findContradicted, type SaidSo } from '../contradiction/contradiction.ts';
import { ownValue } from '../data/own-value.ts';
import type { ArticleMachine } from '../graph/compile-article.ts';
import { exitsFrom, firstNode, nodeAt, observationsIn } from '../graph/machine-steps.ts';
import { askedAt } from './asked.ts';

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
  /** Why it goes no further, although the node is answered: the answer contradicts an earlier one. */
  readonly contradiction?: Contradiction;
  /** Answers that do not count and cannot be true beside one that counts, each with that one. */
  readonly atOdds?: ReadonlyMap<string, SaidSo>;
};

/**
 * Walks the answers with the machine's own transitions, from the first node or from `from`, and stops at the first node
 * without an answer that still exists, or whose answer contradicts one on the trail or one of the catalogue's observations
 * that this article does not ask. Where an article in the making leads back, it stops at the node that it comes to again.
 * A `from` that names no node counts as none.
 */
export function replay(machine: ArticleMachine, answers: Answers, from?: string, observations: Observations = {}): Place {
  const trail: TrailEntry[] = [];
  const known = new Map<string, string>();
  const own = observationsIn(machine);
  const goesWith = (asked: string) => own.get(asked) ?? ownValue(observations, asked)?.goesWith;
  // Beside the trail, what was answered elsewhere.
  const counted = new Map<string, string>();
  // Most observations go with all others; only those that do not can contradict one of them.
  const tied = new Map<string, string>();
  let contradiction: Contradiction | undefined;
  const findAgainst = (said: SaidSo) => findContradicted(goesWith, goesWith(said.asked) === undefined ? tied : counted, said);
  const count = (asked: string, answerId: string) => {
    const said = { asked, answerId };
    const other = findAgainst(said);
    contradiction ??= other && [other, said];
    counted.set(asked, answerId);
    if (goesWith(asked) !== undefined) {
      tied.set(asked, answerId);
    }
  };
  for (const [asked, answerId] of answers) {
    if (ownValue(observations, asked) && !own.has(asked)) {
      count(asked, answerId);
    }
  }
  let nodeId = from !== undefined && nodeAt(machine, from) !== undefined ? from : firstNode(machine);
  const passed = new Set<string>();
  for (;;) {
    const asked = askedAt(machine, nodeId, known);
    const answerId = answers.get(asked);
    const exit = passed.has(nodeId) ? undefined : exitsFrom(machine, nodeId).find((one) => one.answerId === answerId);
    if (exit !== undefined) {
      count(asked, exit.answerId);
    }
    if (exit === undefined || contradiction !== undefined) {
      const offTrail = [...answers.keys()].filter((id) => !known.has(id));
      const atOdds = new Map(
        offTrail.flatMap((id) => {
          const other = counted.has(id) ? undefined : findAgainst({ asked: id, answerId: answers.get(id) ?? '' });
          return other ? [[id, other]] : [];
        }),
      );
      return { nodeId, trail, offTrail, ...(atOdds.size > 0 && { atOdds }), ...(contradiction && { contradiction }) };
    }
    trail.push({ nodeId, asked, answerId: exit.answerId });
    known.set(asked, exit.answerId);
    passed.add(nodeId);
    nodeId = exit.to;
  }
}
