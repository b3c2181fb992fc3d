import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { SearchBox } from '../features/search/search-box.tsx';
import { loadSearch } from './load-search.ts';
import { prepareOtherPacks } from './prepare-other-packs.ts';
import { SearchAnswer } from './search-answer.tsx';
import { useSearched } from './use-searched.ts';

/** `typed`: what was typed before the box was there. */
type SearchPanelProps = { takesFocus?: boolean; articlesHref?: string; typed?: RefObject<string> };

/** The search box with its results, in the dialog. What is typed is kept nowhere. */
export function SearchPanel({ takesFocus = false, typed, ...hrefs }: SearchPanelProps) {
  const [words, setWords] = useState('');
  // Read when the box stands in its place: keys can come until then.
  useLayoutEffect(() => setWords(typed?.current ?? ''), [typed]);
  // On its way before the first key: whoever opens it searches.
  useEffect(() => {
    loadSearch().catch(() => undefined);
    prepareOtherPacks();
  }, []);
  // Typing goes first, and what was found stays until the places of what is found next have come.
  const searched = useSearched(words);
  return (
    <SearchBox words={words} onType={setWords} isBehind={searched.words !== words} takesFocus={takesFocus}>
      <SearchAnswer {...searched} {...hrefs} />
    </SearchBox>
  );
}
