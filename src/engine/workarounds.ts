import type { Statement } from '../model/statement.ts';
import type { ArticleCore } from './article-core.ts';
import { ownValue } from './own-value.ts';
import type { TrailEntry } from './replay.ts';

/** A cause that was removed for a time only. */
export type Workaround = { readonly causeId: string; readonly title: string; readonly holds: Statement };

/** The causes of a trail that were answered with fixed and whose remedy does not last, each once, in the order fixed. */
export function listWorkarounds({ nodes }: Pick<ArticleCore, 'nodes'>, trail: readonly TrailEntry[]): Workaround[] {
  const found = trail.flatMap(({ nodeId, answerId }): Workaround[] => {
    const node = ownValue(nodes, nodeId);
    return node?.kind === 'cause' && answerId === 'fixed' && node.holds !== undefined
      ? [{ causeId: nodeId, title: node.title, holds: node.holds }]
      : [];
  });
  return found.filter(({ causeId }, index) => found.findIndex((other) => other.causeId === causeId) === index);
}
