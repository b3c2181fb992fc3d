import { useDeferredValue, useState } from 'react';
import { SearchBox } from '../features/search/search-box.tsx';
import { SearchAnswer } from './search-answer.tsx';

type SearchPanelProps = { takesFocus?: boolean; articlesHref?: string };

/** The search box with its results, in the dialog. What is typed is kept nowhere. */
export function SearchPanel({ takesFocus = false, ...hrefs }: SearchPanelProps) {
  const [words, setWords] = useState('');
  // Typing goes first, and what was found stays until the places of what is found next have come.
  const searched = useDeferredValue(words);
  return (
    <SearchBox words={words} onType={setWords} isBehind={searched !== words} takesFocus={takesFocus}>
      <SearchAnswer words={searched} {...hrefs} />
    </SearchBox>
  );
}
