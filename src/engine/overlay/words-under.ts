import type { ArticleNode } from '../../model/article/article-node.ts';
import { checklistOf } from '../article/checklist-of.ts';
import { commandsOf, textsOf } from '../article/placed-texts.ts';
import { writtenLinesOf, writtenPartsOf } from '../article/written-parts.ts';

/**
 * The words of a node, or of one of its steps, that a person reads there, commands too, and where its links and procedures lead;
 * undefined where there is no such step.
 */
export function wordsUnder(node: ArticleNode, stepId?: string): string[] | undefined {
  const placed = [...textsOf(node), ...commandsOf(node), ...leadsOf(node)];
  if (stepId === undefined) {
    return placed.map(({ text }) => text);
  }
  const at = `step ${checklistOf(node).findIndex(({ id }) => id === stepId) + 1}`;
  return at === 'step 0' ? undefined : placed.filter((one) => one.at === at || one.at.startsWith(`${at}, `)).map(({ text }) => text);
}

function leadsOf(node: ArticleNode): { at: string; text: string }[] {
  return [
    ...writtenLinesOf(node).flatMap(({ at, line }) => (line.links ?? []).map(({ to }) => ({ at: `${at}, link`, text: to }))),
    ...writtenPartsOf(node).flatMap(({ at, part: { procedure } }) =>
      procedure === undefined ? [] : [{ at: `${at}, procedure`, text: procedure }],
    ),
  ];
}
