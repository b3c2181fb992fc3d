import { useEffect, useRef, useState } from 'react';
import type { Judgement } from '../../../engine/search/find/judge-search.ts';
import { type ToldElsewhere, toldNothing } from '../../../engine/search/find/told-elsewhere.ts';
import type { PlaceIndex } from '../../../engine/search/index/place-index.ts';
import { loadPackSearch } from './load-pack-search.ts';
import type { FoundOfPack } from './search-packs.ts';
import { type FoundOther, loadPlaces, showFound } from './show-found.ts';

/** What search finds in the packs beside the program for some words. */
export type FoundBeside = {
  readonly words: string;
  readonly articles: readonly FoundOther[];
  /** How many are about as good as these, which are the best of them. */
  readonly count: number;
  /** What is told to whoever shows what was found in ours. */
  readonly told: ToldElsewhere;
  /** The names of the packs of which some could not be looked through just now. */
  readonly lacking: readonly string[];
};

const nothing = { articles: [], count: 0, lacking: [] };

function bestJudged(packs: readonly FoundOfPack[]): Judgement | undefined {
  const found = packs.filter(({ found: { hits } }) => hits.length > 0).map(({ judgement }) => judgement);
  return found.toSorted((one, other) => other.share - one.share)[0];
}

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
        setFound((before) => (search === undefined ? { ...nothing, words, told: toldNothing(words) } : before));
        return;
      }
      const held = new Set(packs.flatMap(({ found: { terms } }) => terms.filter(({ isHeld }) => isHeld).flatMap((term) => term.words)));
      const articles = showFound(packs, places.current);
      const inTriage = articles.flatMap(({ kind, packId }) => (kind === 'page' ? [] : [packId]));
      const told = {
        words,
        told: { words, best: bestJudged(packs), articles: search.articles, inTriage, held },
        count: packs.reduce((sum, { count }) => sum + count, 0),
        lacking: [...search.notSearched, ...packs.filter(({ isLacking }) => isLacking).map(({ pack }) => pack.mark.title)],
      };
      setFound({ ...told, articles });
      places.current = await loadPlaces(packs, places.current);
      if (isHere) {
        setFound({ ...told, articles: showFound(packs, places.current) });
      }
    };
    // Whatever becomes of it, what was found in ours stays.
    show().catch(() => isHere && setFound({ ...nothing, words, told: toldNothing(words), lacking: ['other packs'] }));
    return () => {
      isHere = false;
    };
  }, [words]);
  return found;
}
