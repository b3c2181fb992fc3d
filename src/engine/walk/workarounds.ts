import type { Statement } from '../../model/article/statement.ts';
import type { ArticleCore, CoreNode } from '../article/article-core.ts';
import { titleOf } from '../article/title.ts';
import { ownValue } from '../data/own-value.ts';
import type { TrailEntry } from './replay.ts';

/** A cause that was removed for a time only: the node that did it, and the cause, behind which that node stands where it is another way. */
export type Workaround = { readonly causeId: string; readonly title: string; readonly holds: Statement };

/** The causes of a trail that were answered with fixed and whose remedy does not last, each once, in the order fixed. */
export function listWorkarounds({ nodes }: Pick<ArticleCore, 'nodes'>, trail: readonly TrailEntry[]): Workaround[] {
  const found = trail.flatMap(({ nodeId, answerId }): Workaround[] => {
    const node = ownValue(nodes, nodeId);
    return node?.kind === 'cause' && answerId === 'fixed' && node.holds !== undefined
      ? [{ causeId: nodeId, title: titleOfCause(nodes, node), holds: node.holds }]
      : [];
  });
  return found.filter(({ causeId }, index) => found.findIndex((other) => other.causeId === causeId) === index);
}

function titleOfCause(nodes: ArticleCore['nodes'], { title, wayOf }: CoreNode<'cause'>): string {
  const cause = wayOf === undefined ? undefined : ownValue(nodes, wayOf);
  return cause === undefined ? title : `${titleOf(cause)} (by: ${title})`;
}
