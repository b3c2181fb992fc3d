import { useEffect, useRef, useState } from 'react';
import type { PlaceIndex } from '../../features/search/place-index.ts';
import { loadPackSearch } from './load-pack-search.ts';
import { type FoundOther, loadPlaces, showFound } from './show-found.ts';

/** What search finds in the packs beside the program for some words. */
export type FoundBeside = {
  readonly words: string;
  readonly articles: readonly FoundOther[];
  /** Every word that stands somewhere in these packs, of those that were typed. */
  readonly held: ReadonlySet<string>;
  /** The names of the packs of which some could not be looked through just now. */
  readonly lacking: readonly string[];
};

const nothing = { articles: [], held: new Set<string>(), lacking: [] };

/** What was found last; undefined before anything was. It is that of older words until the newer are looked up. */
export function usePackSearch(words: string): FoundBeside | undefined {
  const [found, setFound] = useState<FoundBeside>();
  const places = useRef<ReadonlyMap<string, PlaceIndex>>(new Map());
  useEffect(() => {
    let isHere = true;
    const show = async () => {
      const search = await loadPackSearch();
      const packs = await search?.lookUp(words);
      if (!isHere) {
        return;
      }
      if (search === undefined || packs === undefined) {
        setFound((before) => (search === undefined ? { ...nothing, words } : before));
        return;
      }
      const told = {
        words,
        held: new Set(packs.flatMap(({ found: { terms } }) => terms.filter(({ isHeld }) => isHeld).flatMap((term) => term.words))),
        lacking: [...search.notSearched, ...packs.filter(({ isLacking }) => isLacking).map(({ pack }) => pack.mark.title)],
      };
      setFound({ ...told, articles: showFound(packs, places.current) });
      places.current = await loadPlaces(packs, places.current);
      if (isHere) {
        setFound({ ...told, articles: showFound(packs, places.current) });
      }
    };
    // Whatever becomes of it, what was found in ours stays.
    show().catch(() => isHere && setFound({ ...nothing, words, lacking: ['other packs'] }));
    return () => {
      isHere = false;
    };
  }, [words]);
  return found;
}
