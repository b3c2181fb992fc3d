import { askedAt } from './asked.ts';
import { type ArticleMachine, fixedState } from './compile-article.ts';
import { nodeAt } from './machine-steps.ts';
import { causesReachableFrom } from './reachable.ts';
import type { Answers, Place, TrailEntry } from './replay.ts';

/**
 * How a cause stands. `by` is the answer after which it stopped being reachable; a cause that lies before the node at
 * which the walk was opened has none.
 */
export type Standing =
  | { readonly kind: 'possible' }
  | { readonly kind: 'tried' }
  | { readonly kind: 'not-checked'; readonly by?: TrailEntry }
  | { readonly kind: 'ruled-out'; readonly by: TrailEntry };

/**
 * The standing of every cause of the article, in the article's order, computed on the machine. A cause that was answered
 * *not fixed* stays tried, also when earlier answers change and the answer lies off the trail. *Fixed* rules out nothing.
 */
export function standingsAt(machine: ArticleMachine, place: Place, answers: Answers): Map<string, Standing> {
  // What was left before each answer, and, at the end, what is left now. *Fixed* is passed over, as it rules out nothing.
  const isFixed = place.nodeId === fixedState;
  const answered = isFixed ? place.trail.slice(0, -1) : place.trail;
  const nodeIds = [...answered.map(({ nodeId }) => nodeId), isFixed ? (place.trail.at(-1)?.nodeId ?? place.nodeId) : place.nodeId];
  const causes = Object.keys(machine.states).filter((nodeId) => nodeAt(machine, nodeId)?.kind === 'cause');
  const known = answersOf(place.trail);
  const isTried = (causeId: string) => answers.get(askedAt(machine, causeId, known)) === 'not-fixed';

  // The last answer before which each cause was left. Looked for from the end, as most of them are found there.
  const lastLeft = new Map<string, number>();
  const sought = new Set(causes.filter((causeId) => !isTried(causeId)));
  for (let index = nodeIds.length - 1; index >= 0 && sought.size > 0; index -= 1) {
    for (const causeId of causesReachableFrom(machine, nodeIds[index] ?? '', answersOf(answered.slice(0, index)))) {
      if (sought.delete(causeId)) {
        lastLeft.set(causeId, index);
      }
    }
  }

  const standingOf = (causeId: string): Standing => {
    if (isTried(causeId)) {
      return { kind: 'tried' };
    }
    const last = lastLeft.get(causeId);
    if (last === nodeIds.length - 1) {
      return { kind: 'possible' };
    }
    const by = last === undefined ? undefined : answered[last];
    if (by === undefined) {
      return { kind: 'not-checked' };
    }
    return by.answerId === 'unknown' ? { kind: 'not-checked', by } : { kind: 'ruled-out', by };
  };
  return new Map(causes.map((causeId) => [causeId, standingOf(causeId)]));
}

function answersOf(trail: readonly TrailEntry[]): Answers {
  return new Map(trail.map(({ asked, answerId }) => [asked, answerId]));
}
