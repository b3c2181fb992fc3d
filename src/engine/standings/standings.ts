import type { ArticleMachine } from '../graph/compile-article.ts';
import { type Exit, nodeAt } from '../graph/machine-steps.ts';
import { exitsLeft, reachableFrom } from '../graph/reachable.ts';
import { causesIn, waysOfCause } from '../graph/ways-of-cause.ts';
import { askedAt } from '../walk/asked.ts';
import type { Answers, Place, TrailEntry } from '../walk/replay.ts';

/** Of a cause that can be removed in several ways: how many of them were tried, as `2 of 3`, where it was some and not all. */
export type PartlyTried = { readonly waysTried?: string };

/**
 * How a cause stands. `by` is the answer after which it stopped being reachable; a cause that lies before the node at
 * which the walk was opened has none. Of one that is removed, `wayId` is the node that did it, and `at` its place on the trail.
 */
export type Standing =
  | ({ readonly kind: 'possible' } & PartlyTried)
  | { readonly kind: 'tried' }
  | { readonly kind: 'removed'; readonly wayId: string; readonly at?: number }
  | ({ readonly kind: 'not-checked'; readonly by?: TrailEntry } & PartlyTried)
  | { readonly kind: 'ruled-out'; readonly by: TrailEntry };

/**
 * The standing of every cause of the article, in the article's order, computed on the machine; another way to remove a cause
 * has none of its own. What was answered at a cause stays, also when earlier answers change and it lies off the trail.
 *
 * *Ruled out* is said only where an answer to a question speaks against the cause: with every other answer to it, and the
 * earlier ones kept, the cause could still be reached; or its source says that its answers exclude each other, which holds for
 * a cause tried in part too. A cause that was fixed, tried in part, or passed over on the way to another one proves nothing, and
 * neither does *unknown*.
 */
export function standingsAt(machine: ArticleMachine, place: Place, answers: Answers): Map<string, Standing> {
  const { trail } = place;
  const nodeIds = [...trail.map(({ nodeId }) => nodeId), place.nodeId];
  const known = answersOf(trail);
  const onTrail = new Map(trail.map(({ nodeId, answerId }) => [nodeId, answerId]));
  // What a node is about may be chosen only after it was answered.
  const actAt = (nodeId: string) => onTrail.get(nodeId) ?? answers.get(askedAt(machine, nodeId, known));
  const causes = causesIn(machine).map((causeId) => {
    const ways = waysOfCause(machine, causeId);
    return { causeId, ways, open: ways.filter((wayId) => actAt(wayId) === undefined) };
  });

  // The last node from which each cause could be reached. Looked for from the end, as most of them are found there.
  const lastLeft = new Map<string, number>();
  const sought = new Set(causes);
  for (let index = nodeIds.length - 1; index >= 0 && sought.size > 0; index -= 1) {
    const reached = reachableFrom(machine, nodeIds[index] ?? '', answersOf(trail.slice(0, index)));
    for (const cause of sought) {
      if (cause.open.some((wayId) => reached.has(wayId))) {
        lastLeft.set(cause.causeId, index);
        sought.delete(cause);
      }
    }
  }

  const standingOf = ({ causeId, ways, open }: (typeof causes)[number]): Standing => {
    const wayId = ways.find((way) => actAt(way) === 'fixed');
    if (wayId !== undefined) {
      const at = trail.findIndex(({ nodeId }) => nodeId === wayId);
      return { kind: 'removed', wayId, ...(at >= 0 && { at }) };
    }
    if (open.length === 0) {
      return { kind: 'tried' };
    }
    const waysTried = open.length < ways.length && { waysTried: `${ways.length - open.length} of ${ways.length}` };
    const last = lastLeft.get(causeId);
    if (last === nodeIds.length - 1) {
      return { kind: 'possible', ...waysTried };
    }
    const by = last === undefined ? undefined : trail[last];
    if (last === undefined || by === undefined) {
      return { kind: 'not-checked', ...waysTried };
    }
    const before = answersOf(trail.slice(0, last));
    return isRuledOut(machine, by, before, nodeIds[last + 1] ?? '', ways, open)
      ? { kind: 'ruled-out', by }
      : { kind: 'not-checked', by, ...waysTried };
  };
  return new Map(causes.map((cause) => [cause.causeId, standingOf(cause)]));
}

/** Whether the answer after which a cause could no longer be reached speaks against it. */
function isRuledOut(
  machine: ArticleMachine,
  by: TrailEntry,
  before: Answers,
  next: string,
  ways: readonly string[],
  open: readonly string[],
): boolean {
  const question = nodeAt(machine, by.nodeId);
  if (question?.kind !== 'question' || by.answerId === 'unknown') {
    return false;
  }
  const others = exitsLeft(machine, by.nodeId, before).filter(({ answerId }) => answerId !== by.answerId && answerId !== 'unknown');
  const leadsThere = ({ answerId, to }: Exit) => {
    const reached = reachableFrom(machine, to, new Map([...before, [by.asked, answerId]]));
    return open.some((wayId) => reached.has(wayId));
  };
  if (question.exclusive !== undefined) {
    return others.some(leadsThere);
  }
  if (open.length < ways.length) {
    // To have tried it in vain in one way is no sign against it.
    return false;
  }
  const found = nodeAt(machine, next);
  if (found === undefined) {
    // It works now, which says nothing of what nobody looked at.
    return false;
  }
  if (found.kind === 'cause' && (found.stopsHere || !others.some(({ to }) => ways.includes(to)))) {
    // To have found one cause is no sign against another, unless the question asks for the sign of that one too.
    return false;
  }
  return others.length > 0 && others.every(leadsThere);
}

function answersOf(trail: readonly TrailEntry[]): Answers {
  return new Map(trail.map(({ asked, answerId }) => [asked, answerId]));
}
