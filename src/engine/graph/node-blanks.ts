import type { ArticleNode } from '../../model/article/article-node.ts';
import type { Instruction } from '../../model/article/statement.ts';
import { checklistOf } from '../article/checklist-of.ts';
import { type Blanks, fillBlanks } from '../words/blanks.ts';

/** The blanks that the commands and menu paths of a node hold, in the order in which they are declared. */
export function blanksOf(node: ArticleNode, declared: Blanks): Blanks {
  const texts = instructionsOf(node).flatMap(({ where, commands }) => [...(where === undefined ? [] : [where]), ...(commands ?? [])]);
  const used = new Set(texts.flatMap((text) => fillBlanks(text, declared, new Map()).map(({ blank }) => blank)));
  return Object.fromEntries(Object.entries(declared).filter(([name]) => used.has(name)));
}

function instructionsOf(node: ArticleNode): readonly Instruction[] {
  return node.kind === 'question' ? node.howToFind.steps : checklistOf(node).flatMap((step) => [step, ...(step.under ?? [])]);
}
