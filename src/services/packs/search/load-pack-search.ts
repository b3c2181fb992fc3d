import { loadOnce } from '../../browser/load-once.ts';
import { hasPacks } from '../has-packs.ts';
import { listsOf } from '../lists/lists-of.ts';
import { loadBeside } from '../load-beside.ts';
import { openAsker } from './open-asker.ts';
import { type ListedForSearch, type SearchOverPacks, searchPacks } from './search-packs.ts';

export type PackSearch = SearchOverPacks & {
  /** How many articles can be searched. */
  readonly articles: number;
  /** The names of the packs that cannot be searched just now. */
  readonly notSearched: readonly string[];
};

/** Search over the packs beside the program and those that were opened; undefined where there are none. Made once, and tried again where it failed. */
export const loadPackSearch = loadOnce(async (): Promise<PackSearch | undefined> => {
  if (!(await hasPacks())) {
    return undefined;
  }
  // It starts while the packs are opened.
  const asker = openAsker();
  const { packs, refused } = await loadBeside();
  const listed = await Promise.all(
    packs.map(async (pack) => ({
      pack,
      lists: await listsOf(pack).then(
        ({ lists }) => lists,
        () => undefined,
      ),
    })),
  );
  const searched = listed.filter((one): one is ListedForSearch => one.lists !== undefined);
  const notSearched = [
    ...listed.flatMap(({ pack, lists }) => (lists === undefined ? [pack.mark.title] : [])),
    ...refused.map(({ packId }) => packId),
  ];
  const articles = searched.reduce((sum, { lists }) => sum + lists.articles, 0);
  return { ...searchPacks(searched, asker), articles, notSearched };
});
