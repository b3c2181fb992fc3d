import type { Article } from '../../../../model/article/article.ts';
import type { ArticleNode } from '../../../../model/article/article-node.ts';
import type { ChecklistStep } from '../../../../model/article/checklist-step.ts';
import type { Overlay, OverlayEntry } from '../../../../model/article/overlay.ts';
import { checklistOf } from '../../../article/checklist-of.ts';
import { statementsOfStep } from '../../../article/statements.ts';
import { ownValue } from '../../../data/own-value.ts';
import { type BoundEntry, bindOverlay } from '../../../overlay/bind-overlay.ts';
import { rolesAt } from '../../../overlay/roles-at.ts';
import type { ArticleRule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';
import { doubledLinks, links } from '../parts/links.ts';
import { scopes } from '../parts/scopes.ts';
import { tables } from '../parts/tables.ts';
import { undo } from '../parts/undo.ts';
import { saidWidenings } from '../parts/widening.ts';
import { saidCommands } from '../parts/widening-commands.ts';

type OverlayProblem = { readonly nodeId: string; readonly overlay: string } & (
  | { readonly kind: 'overlay-gone'; readonly node: string; readonly step?: string }
  | { readonly kind: 'overlay-place'; readonly entry: OverlayEntry['kind'] }
  | { readonly kind: 'empty-overlay'; readonly entry: OverlayEntry['kind'] }
  | { readonly kind: 'overlay-answer'; readonly answer: string }
  | { readonly kind: 'overlay-role'; readonly role: string }
  | { readonly kind: 'overlay-both-ways' }
  | { readonly kind: 'overlay-step-id'; readonly stepId: string }
  | { readonly kind: 'overlay-step-part'; readonly stepId: string; readonly what: string }
  | { readonly kind: 'overlay-source'; readonly stepId: string; readonly factId: string }
);

/** What a house adds to an article stands where there is something of its kind, says something, and a step of it is a whole one. */
export const overlays: ArticleRule<OverlayProblem> = {
  scope: 'article',
  looksAround: true,
  check: (article, around) =>
    around.overlays.filter(({ articleId }) => articleId === article.id).flatMap((overlay) => findInOverlay(overlay, article, around)),
  advice: {
    'overlay-gone': ({ overlay, node, step }) =>
      `the overlay ${overlay} adds to “${node}${step === undefined ? '' : ` › ${step}`}”, which is not there. Move it to where it belongs, or delete it.`,
    'overlay-place': ({ overlay, entry }) =>
      `the overlay ${overlay} has a ${entry} here, and this node has nothing of that kind. Move it to where it belongs.`,
    'empty-overlay': ({ overlay, entry }) => `the overlay ${overlay} has a ${entry} here that says nothing. Write it, or delete it.`,
    'overlay-answer': ({ overlay, answer }) =>
      `the overlay ${overlay} chooses “${answer}” here, which is no answer that says something. Correct it.`,
    'overlay-role': ({ overlay, role }) => `the overlay ${overlay} has a contact for “${role}”, and nobody here has that role. Correct it.`,
    'overlay-both-ways': ({ overlay }) =>
      `the overlay ${overlay} says that this cause is known here, and that it never happens. Delete one.`,
    'overlay-step-id': ({ overlay, stepId }) => `the overlay ${overlay} adds a step “${stepId}”, and there is one of that name. Rename it.`,
    'overlay-step-part': ({ overlay, stepId, what }) => `the overlay ${overlay}, step “${stepId}”: ${what}`,
    'overlay-source': ({ overlay, stepId, factId }) =>
      `the overlay ${overlay}, step “${stepId}”, names the fact “${factId}”, which it does not hold. Correct the number, or write the fact down.`,
  },
};

function findInOverlay({ name, file }: Overlay, article: Article, around: Surroundings): OverlayProblem[] {
  const placed = bindOverlay(file, article).flatMap(({ entry, nodeId, status }) => {
    const node = ownValue(article.nodes, nodeId);
    return node === undefined || status === 'gone'
      ? [{ entry, nodeId, found: [gone(name, entry, node === undefined ? 'about' : nodeId)] }]
      : [{ entry, nodeId, found: findInEntry(name, entry, { article, nodeId, node }, file, around) }];
  });
  return [...placed.flatMap(({ found }) => found), ...findBothWays(name, placed), ...findRepeatedSteps(name, article, placed)];
}

function gone(overlay: string, { node, step }: OverlayEntry, nodeId: string): OverlayProblem {
  return { kind: 'overlay-gone', nodeId, overlay, node, ...(step === undefined ? {} : { step }) };
}

type Under = { readonly article: Article; readonly nodeId: string; readonly node: ArticleNode };

function findInEntry(overlay: string, entry: OverlayEntry, under: Under, file: Overlay['file'], around: Surroundings): OverlayProblem[] {
  const { nodeId, node } = under;
  const about = { nodeId, overlay } as const;
  const misplaced = { kind: 'overlay-place', ...about, entry: entry.kind } as const;
  const empty = saidBy(entry).trim() === '' ? [{ kind: 'empty-overlay', ...about, entry: entry.kind } as const] : [];
  switch (entry.kind) {
    case 'note':
      return empty;
    case 'cause':
      return [...empty, ...(node.kind === 'cause' && entry.step === undefined ? [] : [misplaced])];
    case 'contact':
      return [...empty, ...(rolesAt(node).includes(entry.role) ? [] : [{ kind: 'overlay-role', ...about, role: entry.role } as const])];
    case 'answer': {
      const answers = node.kind === 'question' ? node.answers : undefined;
      const isKnown = answers !== undefined && entry.answer !== 'unknown' && Object.hasOwn(answers, entry.answer);
      return answers === undefined ? [misplaced] : isKnown ? [] : [{ kind: 'overlay-answer', ...about, answer: entry.answer }];
    }
    case 'step':
      return checklistOf(node).length === 0 ? [misplaced] : [...empty, ...findInStep(overlay, entry.does, under, file, around)];
  }
}

function saidBy(entry: OverlayEntry): string {
  switch (entry.kind) {
    case 'note':
      return entry.text;
    case 'cause':
      return entry.reason;
    case 'contact':
      return entry.contact;
    case 'step':
      return entry.does.text;
    case 'answer':
      return entry.answer;
  }
}

// The rules of steps look at the node as if it had no step but this one. Where a link leads is known once its pack is put with others.
function findInStep(
  overlay: string,
  step: ChecklistStep,
  { article, nodeId, node }: Under,
  { facts = {} }: Overlay['file'],
  around: Surroundings,
): OverlayProblem[] {
  const alone: ArticleNode =
    node.kind === 'procedure' ? { ...node, steps: [step] } : node.kind === 'cause' ? { ...node, resolution: [step] } : node;
  const said = [
    ...undo.check(alone, nodeId, {}, around).map((problem) => undo.advice[problem.kind](problem as never)),
    ...saidWidenings.check(alone, nodeId, {}, around).map((problem) => saidWidenings.advice[problem.kind](problem as never)),
    ...saidCommands.check(alone, nodeId, {}, around).map((problem) => saidCommands.advice[problem.kind](problem)),
    ...links.check(alone, nodeId, {}, around).map((problem) => links.advice[problem.kind](problem as never)),
    ...doubledLinks.check(alone, nodeId, {}, around).map((problem) => doubledLinks.advice[problem.kind](problem)),
    ...tables.check(alone, nodeId, {}, around).map((problem) => tables.advice[problem.kind](problem)),
    ...scopes
      .check({ ...article, nodes: { ...article.nodes, [nodeId]: alone } }, around)
      .filter((problem) => problem.nodeId === nodeId)
      .map((problem) => scopes.advice[problem.kind](problem)),
  ];
  const sources = new Set(statementsOfStep(step, '').flatMap(({ statement }) => statement.sources));
  return [
    ...said.map((what): OverlayProblem => ({ kind: 'overlay-step-part', nodeId, overlay, stepId: step.id, what })),
    ...[...sources]
      .filter((factId) => !Object.hasOwn(facts, factId))
      .map((factId): OverlayProblem => ({ kind: 'overlay-source', nodeId, overlay, stepId: step.id, factId })),
  ];
}

type Placed = Pick<BoundEntry, 'entry' | 'nodeId'>;

function findBothWays(overlay: string, placed: readonly Placed[]): OverlayProblem[] {
  const causes = placed.flatMap(({ entry, nodeId }) => (entry.kind === 'cause' ? [{ nodeId, here: entry.here }] : []));
  const known = new Set(causes.filter(({ here }) => here === 'known').map(({ nodeId }) => nodeId));
  const never = new Set(causes.filter(({ here }) => here === 'never').map(({ nodeId }) => nodeId));
  return [...known].filter((nodeId) => never.has(nodeId)).map((nodeId) => ({ kind: 'overlay-both-ways', nodeId, overlay }));
}

function findRepeatedSteps(overlay: string, { nodes }: Article, placed: readonly Placed[]): OverlayProblem[] {
  const steps = placed.flatMap(({ entry, nodeId }) => (entry.kind === 'step' ? [{ nodeId, stepId: entry.does.id }] : []));
  return steps
    .filter(
      ({ nodeId, stepId }, at) =>
        checklistOf(ownValue(nodes, nodeId)).some(({ id }) => id === stepId) ||
        steps.findIndex((other) => other.nodeId === nodeId && other.stepId === stepId) < at,
    )
    .map(({ nodeId, stepId }) => ({ kind: 'overlay-step-id', nodeId, overlay, stepId }));
}
