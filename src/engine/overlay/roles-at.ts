import type { ArticleNode } from '../../model/article/article-node.ts';
import { checklistOf } from '../article/checklist-of.ts';

/** The roles that a node names: who can answer it, who does its steps, who takes over. */
export function rolesAt(node: ArticleNode): readonly (string | undefined)[] {
  return node.kind === 'question'
    ? [node.howToFind.role]
    : node.kind === 'escalation'
      ? [node.role]
      : checklistOf(node).map(({ role }) => role);
}
