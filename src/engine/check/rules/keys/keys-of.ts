import type { Article } from '../../../../model/article/article.ts';
import type { Key } from '../../../../model/article/key.ts';
import type { Surroundings } from '../../surroundings.ts';

/** The keys of an article, which stand beside its tree. */
export function keysOf({ id }: Article, { keys: all }: Surroundings): readonly Key[] {
  return all.find(({ articleId }) => articleId === id)?.keys ?? [];
}
