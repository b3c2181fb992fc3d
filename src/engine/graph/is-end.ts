import type { ArticleNode } from '../../model/article/article-node.ts';

/** Whether a walk ends at a node: somebody else goes on, it is another matter, or what has a checklist is over. A page has no end. */
export function isEnd({ kind }: Pick<ArticleNode, 'kind'>, isFixed: boolean): boolean {
  return kind === 'escalation' || kind === 'referral' || isFixed;
}
