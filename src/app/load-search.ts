import type { FoundArticle } from '../features/search/find-places.ts';
import { loadOnce } from './load-once.ts';

export type Find = (words: string) => FoundArticle[];

/** Search with its index, loaded when somebody first types. */
export const loadSearch = loadOnce(async (): Promise<Find> => {
  const [{ writtenIndex }, { readSearchIndex }, { findPlaces }] = await Promise.all([
    import('virtual:search-index'),
    import('../features/search/search-index.ts'),
    import('../features/search/find-places.ts'),
  ]);
  const index = readSearchIndex(writtenIndex);
  return (words) => findPlaces(index, words);
});
