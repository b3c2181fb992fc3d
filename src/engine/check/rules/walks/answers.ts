import type { Article } from '../../../../model/article/article.ts';
import type { ArticleMachine } from '../../../graph/compile-article.ts';
import { type Exit, exitsFrom, nodeAt } from '../../../graph/machine-steps.ts';
import { aboutOf } from '../../../walk/asked.ts';
import type { WayRule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';
import { causesAt, causesFrom, reachedFrom } from './reached.ts';

type AnswerProblem = { readonly nodeId: string } & (
  | { readonly kind: 'no-unknown' }
  | { readonly kind: 'unknown-enters-cause'; readonly cause: string }
  | { readonly kind: 'too-few-answers' }
);

/** A question can be answered by whoever is asked: there is something to choose, and one may not know. */
export const answers: WayRule<AnswerProblem> = {
  scope: 'ways',
  check: ({ nodes }, machine) =>
    Object.entries(nodes).flatMap(([nodeId, node]): AnswerProblem[] => {
      if (node.kind !== 'question') {
        return [];
      }
      const unknown = exitsFrom(machine, nodeId).find(({ answerId }) => answerId === 'unknown');
      const entersCause = unknown !== undefined && nodeAt(machine, unknown.to)?.kind === 'cause';
      return [
        ...(unknown === undefined ? [{ kind: 'no-unknown', nodeId } as const] : []),
        ...(entersCause ? [{ kind: 'unknown-enters-cause', nodeId, cause: unknown.to } as const] : []),
        ...(toldAt(machine, nodeId).length < 2 ? [{ kind: 'too-few-answers', nodeId } as const] : []),
      ];
    }),
  advice: {
    'no-unknown': () => 'a person who cannot tell is stuck. Add an unknown answer.',
    'unknown-enters-cause': ({ cause }) => `unknown leads into the cause “${cause}”, which nothing proves. Lead it to the next check.`,
    'too-few-answers': () => 'there is nothing to choose. Give at least two answers beside unknown, or delete the question.',
  },
};

type OneWay = { readonly kind: 'one-way'; readonly nodeId: string; readonly goto: string };

/** A question decides something. */
export const decidingQuestions: WayRule<OneWay> = {
  scope: 'ways',
  looksAround: 'where-given',
  check: (article, machine, around) =>
    findOneWays(article, machine, around).flatMap(({ isUsedLater, ...way }) => (isUsedLater ? [] : [{ kind: 'one-way', ...way }])),
  advice: {
    'one-way': ({ goto }) => `every answer leads to “${goto}”, so the question decides nothing. Delete it or lead the answers apart.`,
  },
};

type DecidesLater = { readonly kind: 'decides-later'; readonly nodeId: string; readonly goto: string };

/** A question is asked where its answer decides, and not before: that somebody else asks for it later is no reason yet. */
export const questionsInPlace: WayRule<DecidesLater> = {
  scope: 'ways',
  isAdvice: 'outside-home',
  looksAround: 'where-given',
  check: (article, machine, around) =>
    findOneWays(article, machine, around).flatMap(({ isUsedLater, ...way }) => (isUsedLater ? [{ kind: 'decides-later', ...way }] : [])),
  advice: {
    'decides-later': ({ goto }) => `every answer leads to “${goto}”, and only a later question or a sign uses it. Ask it where it decides.`,
  },
};

type LostCause = {
  readonly kind: 'cause-lost';
  readonly nodeId: string;
  readonly answerId: string;
  readonly cause: string;
  readonly lost: string;
};

/**
 * After a cause that was not it, all others that were possible can still be reached, or are ruled out by a source. Where the
 * source hands over, the rest is not checked, and the article says so.
 */
export const lostCauses: WayRule<LostCause> = {
  scope: 'ways',
  isAdvice: 'not-reviewed',
  check: ({ nodes }, machine) =>
    Object.entries(nodes).flatMap(([nodeId, node]) =>
      node.kind === 'question' ? findLostCauses(nodes, machine, nodeId, node.exclusive !== undefined) : [],
    ),
  advice: {
    'cause-lost': ({ answerId, cause, lost }) =>
      `after the answer “${answerId}” and “${cause}” not fixed, the cause “${lost}” can no longer be reached. Lead not fixed to its check, or name it in rulesOut with a source.`,
  },
};

type Way = { readonly nodeId: string; readonly goto: string; readonly isUsedLater: boolean };

/** The questions of which every answer leads to one node, and whether something later uses the answer all the same. */
function findOneWays(article: Article, machine: ArticleMachine, { signs }: Surroundings): Way[] {
  const told = toldBy(signs);
  return Object.entries(article.nodes).flatMap(([nodeId, node]): Way[] => {
    const exits = node.kind === 'question' ? toldAt(machine, nodeId) : [];
    const [goto, ...others] = new Set(exits.map(({ to }) => to));
    if (node.kind !== 'question' || goto === undefined || others.length > 0 || exits.length < 2) {
      return [];
    }
    const asksFor = (id: string) => {
      const later = nodeAt(machine, id);
      return aboutOf(later).includes(nodeId) || (later?.kind === 'question' && node.asks !== undefined && later.asks === node.asks);
    };
    const isTold = node.asks !== undefined && told.has(node.asks);
    return [{ nodeId, goto, isUsedLater: isTold || [...reachedFrom(machine, goto)].some(asksFor) }];
  });
}

const toldBefore = new WeakMap<Surroundings['signs'], ReadonlySet<string>>();

// The observations that tell articles apart: the same for every article of a pack.
function toldBy(signs: Surroundings['signs']): ReadonlySet<string> {
  const told = toldBefore.get(signs) ?? new Set(signs.flatMap((each) => each.signs.map(({ observation }) => observation)));
  toldBefore.set(signs, told);
  return told;
}

function toldAt(machine: ArticleMachine, nodeId: string): Exit[] {
  return exitsFrom(machine, nodeId).filter(({ answerId }) => answerId !== 'unknown');
}

function findLostCauses(nodes: Article['nodes'], machine: ArticleMachine, nodeId: string, isExclusive: boolean): LostCause[] {
  const told = toldAt(machine, nodeId);
  const timesLedTo = countBy(told.map(({ to }) => to));
  // By how many answers each cause can be reached.
  const timesReached = new Map<string, number>();
  for (const [to, times] of timesLedTo) {
    for (const cause of causesFrom(machine, to)) {
      timesReached.set(cause, (timesReached.get(cause) ?? 0) + times);
    }
  }
  const inReach = [...causesFrom(machine, nodeId)];
  const lostBy = (to: string): string[] => {
    const cause = Object.hasOwn(nodes, to) ? nodes[to] : undefined;
    if (cause?.kind !== 'cause' || cause.stopsHere) {
      return [];
    }
    const left = causesAt(machine, [to, ...reachedFrom(machine, cause.notFixed)]);
    const isExcluded = (other: string) => isExclusive && (timesReached.get(other) ?? 0) > (causesFrom(machine, to).has(other) ? 1 : 0);
    return inReach.filter((other) => !left.has(other) && !isExcluded(other) && !Object.hasOwn(cause.rulesOut ?? {}, other));
  };
  const lost = new Map([...timesLedTo.keys()].map((to) => [to, lostBy(to)]));
  return told.flatMap(({ answerId, to }) =>
    (lost.get(to) ?? []).map((other): LostCause => ({ kind: 'cause-lost', nodeId, answerId, cause: to, lost: other })),
  );
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) {
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return times;
}
