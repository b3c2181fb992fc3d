import { useDeferredValue, useState } from 'react';
import { SearchBox } from '../features/search/search-box.tsx';
import { SearchAnswer } from './search-answer.tsx';

/** `typed`: what was typed before the box was there. */
type SearchPanelProps = { takesFocus?: boolean; articlesHref?: string; typed?: string };

/** The search box with its results, in the dialog. What is typed is kept nowhere. */
export function SearchPanel({ takesFocus = false, typed = '', ...hrefs }: SearchPanelProps) {
  const [words, setWords] = useState(typed);
  // Typing goes first, and what was found stays until the places of what is found next have come.
  const searched = useDeferredValue(words);
  return (
    <SearchBox words={words} onType={setWords} isBehind={searched !== words} takesFocus={takesFocus}>
      <SearchAnswer words={searched} {...hrefs} />
    </SearchBox>
  );
}
