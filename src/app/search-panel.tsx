import { Suspense, use, useState } from 'react';
import { SearchBox } from '../features/search/search-box.tsx';
import { SearchResults } from '../features/search/search-results.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { loadSearch } from './load-search.ts';

type SearchPanelProps = { takesFocus?: boolean; articlesHref?: string };

/** The search box with its results, on the start page and in the dialog. What is typed is kept nowhere. */
export function SearchPanel({ takesFocus = false, ...hrefs }: SearchPanelProps) {
  const [words, setWords] = useState('');
  return (
    <SearchBox words={words} onType={setWords} takesFocus={takesFocus}>
      {words.trim().length > 1 && (
        <ErrorBoundary address={words} failed="The index could not be loaded. Type on to try again, or pick an article on the start page.">
          <Suspense fallback={<p className="mt-3 text-sm text-muted">Loading the index…</p>}>
            <Results words={words} {...hrefs} />
          </Suspense>
        </ErrorBoundary>
      )}
    </SearchBox>
  );
}

function Results({ words, ...hrefs }: { words: string; articlesHref?: string }) {
  const find = use(loadSearch());
  return <SearchResults words={words} found={find(words)} triageHref="/triage/" {...hrefs} />;
}
