import type { Article } from '../../../../model/article/article.ts';
import type { ChecklistStep, Widening } from '../../../../model/article/checklist-step.ts';
import { checklistOf } from '../../../article/checklist-of.ts';
import type { ArticleMachine } from '../../../graph/compile-article.ts';
import { findWay } from '../../../graph/reachable.ts';
import { askedAt } from '../../../walk/asked.ts';
import type { TrailEntry } from '../../../walk/replay.ts';
import type { NodeRule, WayRule } from '../../rule.ts';

type UnsaidWidening = { readonly kind: 'no-widens' | 'widens-nothing'; readonly nodeId: string; readonly stepId: string };

/** A step that changes something says whether it opens something up. */
export const saidWidenings: NodeRule<UnsaidWidening> = {
  scope: 'node',
  check: (node, nodeId) => findUnsaidWidenings(nodeId, checklistOf(node)),
  advice: {
    'no-widens': ({ stepId }) =>
      `the step “${stepId}” does not say whether it opens something up. Write widens: false, or name in provenBy what proves for whom.`,
    'widens-nothing': ({ stepId }) => `the step “${stepId}” changes nothing and says what it opens up. Delete one of the two.`,
  },
};

type UnprovenWidening = { readonly nodeId: string; readonly stepId: string } & (
  | { readonly kind: 'dangling-proof'; readonly proof: string }
  | { readonly kind: 'unproven-widening'; readonly way: string }
);

/** A step that opens something up comes after what proves for whom. */
export const provenWidenings: WayRule<UnprovenWidening> = {
  scope: 'ways',
  check: findUnprovenWidenings,
  reads: ({ nodes }) => Object.values(nodes).map((node) => checklistOf(node).map(({ id, widens }) => [id, widens])),
  advice: {
    'dangling-proof': ({ stepId, proof }) =>
      `the step “${stepId}” is to be proven by “${proof}”, which is no question of this article and no step of this checklist. Correct it.`,
    'unproven-widening': ({ stepId, way }) =>
      `the step “${stepId}” opens something up before it is proven for whom: no step in its provenBy comes before it, and “${way}” leads here past the questions. Ask on every way, or look in a step before.`,
  },
};

/** Steps that do not say whether they open something up, and steps that change nothing and say it. */
export function findUnsaidWidenings(nodeId: string, steps: readonly ChecklistStep[]): UnsaidWidening[] {
  return steps.flatMap(({ id, widens, changesNothing }): UnsaidWidening[] => {
    if (changesNothing === true) {
      return widens === undefined ? [] : [{ kind: 'widens-nothing', nodeId, stepId: id }];
    }
    // What an author types may name no proofs yet.
    return widens === false || Array.isArray(widens?.provenBy) ? [] : [{ kind: 'no-widens', nodeId, stepId: id }];
  });
}

/**
 * Steps that open something up before it is proven for whom: no step named as proof comes before them, and some way to their
 * cause answers none of the questions named, or only with unknown. And proofs that are no question and no step of the cause.
 */
export function findUnprovenWidenings(article: Article, machine: ArticleMachine): UnprovenWidening[] {
  return Object.entries(article.nodes).flatMap(([nodeId, node]) =>
    checklistOf(node).flatMap((step) => findInStep(article, machine, nodeId, checklistOf(node), step)),
  );
}

function findInStep(
  article: Article,
  machine: ArticleMachine,
  nodeId: string,
  steps: readonly ChecklistStep[],
  step: ChecklistStep,
): UnprovenWidening[] {
  const widening = wideningOf(step);
  if (widening === undefined) {
    return [];
  }
  const stepIds = steps.map(({ id }) => id);
  const isQuestion = (name: string) => Object.hasOwn(article.nodes, name) && article.nodes[name]?.kind === 'question';
  const astray = widening.provenBy.filter((name) => !isQuestion(name) && !stepIds.includes(name));
  if (astray.length > 0) {
    return astray.map((proof) => ({ kind: 'dangling-proof', nodeId, stepId: step.id, proof }));
  }
  const before = stepIds.slice(0, steps.indexOf(step));
  if (widening.provenBy.some((name) => before.includes(name))) {
    return [];
  }
  const proofs = new Set<string>(widening.provenBy);
  const way = findWay(machine, article.start, nodeId, (from, { answerId }) => answerId === 'unknown' || !proofs.has(from));
  return way === undefined ? [] : [{ kind: 'unproven-widening', nodeId, stepId: step.id, way: writeWay(machine, way) }];
}

function wideningOf({ widens }: ChecklistStep): Widening | undefined {
  return widens !== false && Array.isArray(widens?.provenBy) ? widens : undefined;
}

/** The answers of a way as a link holds them. */
function writeWay(machine: ArticleMachine, way: readonly Omit<TrailEntry, 'asked'>[]): string {
  const known = new Map<string, string>();
  for (const { nodeId, answerId } of way) {
    known.set(askedAt(machine, nodeId, known), answerId);
  }
  return [...known].map(([asked, answerId]) => `${asked}=${answerId}`).join('&');
}
