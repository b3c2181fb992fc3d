import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { SearchBox } from '../../features/search/search-box.tsx';
import { loadSearch } from '../../services/search/load-search.ts';
import { useSearched } from '../../services/search/use-searched.ts';
import { prepareOtherPacks } from '../packs/prepare-other-packs.ts';
import { SearchAnswer } from '../start/search-answer.tsx';

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
