import { loadOnce } from '../browser/load-once.ts';

/** Search with the index of the articles, loaded when somebody first types. */
export const loadSearch = loadOnce(async () => {
  const [written, { openCatalogueSearch }] = await Promise.all([import('virtual:search-index'), import('./catalogue-search.ts')]);
  return openCatalogueSearch(written);
});
