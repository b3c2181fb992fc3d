import type { ArticleCore } from '../article/article-core.ts';
import { ownValue } from '../data/own-value.ts';
import { causeAt } from '../graph/ways-of-cause.ts';
import type { Place } from './replay.ts';

/**
 * Whether an answer led to the cause at which a walk stands, or to another way to remove it. *Unknown* does not, and that
 * another cause was tried in vain or removed does not either: such a cause only comes next. False where it is no cause.
 */
export function isCauseFound({ nodes }: Pick<ArticleCore, 'nodes'>, nodeId: string, trail: Place['trail']): boolean {
  const causeOf = (id: string) => causeAt(ownValue(nodes, id), id);
  const cause = causeOf(nodeId);
  return trail.some(({ nodeId: askedAt, answerId }, index) => {
    const next = trail[index + 1]?.nodeId ?? nodeId;
    return ownValue(nodes, askedAt)?.kind === 'question' && answerId !== 'unknown' && cause !== undefined && causeOf(next) === cause;
  });
}
