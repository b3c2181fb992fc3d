import { Suspense, use } from 'react';
import type { PlaceIndex } from '../features/search/place-index.ts';
import { SearchResults } from '../features/search/search-results.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { loadSearch } from './load-search.ts';

type SearchAnswerProps = { words: string; articlesHref?: string };

const lettersAtLeast = 2;

/** What search finds for some words; nothing below two letters. */
export function SearchAnswer({ words, ...hrefs }: SearchAnswerProps) {
  if (words.trim().length < lettersAtLeast) {
    return null;
  }
  return (
    <ErrorBoundary address={words} failed="The index could not be loaded. Type on to try again, or pick an article on the start page.">
      <Suspense fallback={<p className="mt-3 text-sm text-muted">Loading the index…</p>}>
        <Results words={words} {...hrefs} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Results({ words, ...hrefs }: SearchAnswerProps) {
  const { findArticles, loadPlaces, addPlaces } = use(loadSearch());
  const articles = findArticles(words);
  // All are asked for before the first is waited for.
  const loading = articles.hits.map(({ id }) => [id, loadPlaces(id)] as const);
  const places = new Map<string, PlaceIndex | undefined>();
  for (const [id, promise] of loading) {
    places.set(id, use(promise));
  }
  const found = addPlaces(articles, (id) => places.get(id));
  return <SearchResults words={words} found={found} triageHref="/triage/" {...hrefs} />;
}
