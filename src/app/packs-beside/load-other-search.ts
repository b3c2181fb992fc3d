import { vocabulary } from '../../content/vocabulary.ts';
import { writePlaceIndex } from '../../features/search/place-index.ts';
import { writeArticleIndex } from '../../features/search/write-article-index.ts';
import { type CatalogueSearch, openCatalogueSearch } from '../catalogue-search.ts';
import { loadOnce } from '../load-once.ts';
import { loadListed } from './list-packs.ts';

/** Search over the packs beside the program, with an index that is made here, once; undefined where there is none, or it does not load. */
export const loadOtherSearch = loadOnce(() => openOtherSearch().catch(() => undefined));

async function openOtherSearch(): Promise<CatalogueSearch | undefined> {
  const { packs } = await loadListed();
  const found = packs.flatMap((pack) => pack.found);
  if (found.length === 0) {
    return undefined;
  }
  const spoken = { ...vocabulary, concepts: packs.flatMap(({ concepts }) => concepts) };
  const places = found.map(({ document, places }) => [document.id, async () => ({ writtenPlaces: writePlaceIndex(places) })] as const);
  const writtenArticles = writeArticleIndex(
    found.map(({ document }) => document),
    spoken,
  );
  return openCatalogueSearch({ writtenArticles, placesById: Object.fromEntries(places) }, spoken);
}
