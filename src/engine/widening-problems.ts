import type { Article } from '../model/article.ts';
import type { Cause } from '../model/article-node.ts';
import type { ChecklistStep, Widening } from '../model/checklist-step.ts';
import type { ArticleProblem } from './article-problem.ts';
import { askedAt } from './asked.ts';
import type { ArticleMachine } from './compile-article.ts';
import { findWay } from './reachable.ts';
import type { TrailEntry } from './replay.ts';

/** Steps that do not say whether they open something up, and steps that change nothing and say it. */
export function findUnsaidWidenings(nodeId: string, { resolution }: Cause): ArticleProblem[] {
  return resolution.flatMap(({ id, widens, changesNothing }): ArticleProblem[] => {
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
export function findUnprovenWidenings(article: Article, machine: ArticleMachine): ArticleProblem[] {
  return Object.entries(article.nodes).flatMap(([nodeId, node]) =>
    node.kind === 'cause' ? node.resolution.flatMap((step) => findInStep(article, machine, nodeId, node, step)) : [],
  );
}

function findInStep(article: Article, machine: ArticleMachine, nodeId: string, cause: Cause, step: ChecklistStep): ArticleProblem[] {
  const widening = wideningOf(step);
  if (widening === undefined) {
    return [];
  }
  const stepIds = cause.resolution.map(({ id }) => id);
  const isQuestion = (name: string) => Object.hasOwn(article.nodes, name) && article.nodes[name]?.kind === 'question';
  const astray = widening.provenBy.filter((name) => !isQuestion(name) && !stepIds.includes(name));
  if (astray.length > 0) {
    return astray.map((proof) => ({ kind: 'dangling-proof', nodeId, stepId: step.id, proof }));
  }
  const before = stepIds.slice(0, cause.resolution.indexOf(step));
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
