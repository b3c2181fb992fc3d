import type { ArticleNode } from '../../model/article/article-node.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { NodeDetails } from './article-core.ts';

/** The steps of a node that is worked through: those that remove a cause, or those of a procedure. None of any other. */
export function checklistOf(node: ArticleNode | NodeDetails | undefined): readonly ChecklistStep[] {
  return node?.kind === 'cause' ? node.resolution : node?.kind === 'procedure' ? node.steps : [];
}
