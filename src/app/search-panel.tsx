import { useState } from 'react';
import { SearchBox } from '../features/search/search-box.tsx';
import { SearchAnswer } from './search-answer.tsx';

type SearchPanelProps = { takesFocus?: boolean; articlesHref?: string };

/** The search box with its results, in the dialog. What is typed is kept nowhere. */
export function SearchPanel({ takesFocus = false, ...hrefs }: SearchPanelProps) {
  const [words, setWords] = useState('');
  return (
    <SearchBox words={words} onType={setWords} takesFocus={takesFocus}>
      <SearchAnswer words={words} {...hrefs} />
    </SearchBox>
  );
}
