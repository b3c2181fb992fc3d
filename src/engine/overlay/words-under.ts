import type { ArticleNode } from '../../model/article-node.ts';
import { checklistOf } from '../checklist-of.ts';
import { commandsOf, textsOf } from '../placed-texts.ts';

/** The words of a node, or of one of its steps, that a person reads there, commands too; undefined where there is no such step. */
export function wordsUnder(node: ArticleNode, stepId?: string): string[] | undefined {
  const placed = [...textsOf(node), ...commandsOf(node)];
  if (stepId === undefined) {
    return placed.map(({ text }) => text);
  }
  const at = `step ${checklistOf(node).findIndex(({ id }) => id === stepId) + 1}`;
  return at === 'step 0' ? undefined : placed.filter((one) => one.at === at || one.at.startsWith(`${at}, `)).map(({ text }) => text);
}
