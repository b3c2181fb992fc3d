import { title as home, packId as homeId } from 'virtual:pack/named';
import { words as packWords } from 'virtual:pack/words';
import { lazy, Suspense, use, useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerRead } from '../features/search/find-articles.ts';
import type { PlaceIndex } from '../features/search/place-index.ts';
import { SearchResults } from '../features/search/search-results.tsx';
import type { ToldElsewhere } from '../features/search/told-elsewhere.ts';
import { useResultKeys } from '../features/search/use-result-keys.ts';
import { buttonStyle } from '../ui/button-style.ts';
import { clock } from './clock.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { loadSearch } from './load-search.ts';
import { prepareOtherPacks } from './prepare-other-packs.ts';
import { triageAmong } from './triage-among.ts';

type OtherFoundProps = { words: string; onTold: (told: ToldElsewhere) => void };

// What is found in ours stays whatever becomes of it.
const OtherFound = lazy(() =>
  import('./packs-beside/other-found.tsx').then(
    ({ OtherFound }) => ({ default: OtherFound }),
    () => ({ default: NothingElsewhere }),
  ),
);

function NothingElsewhere({ words, onTold }: OtherFoundProps) {
  useEffect(() => onTold({ words, isFound: false, inTriage: [], held: new Set() }), [words, onTold]);
  return null;
}

type SearchAnswerProps = {
  words: string;
  /** The same, or newer, where there was no time for it yet: other packs are searched beside the page. */
  typed: string;
  /** True while the words may not be all yet: nothing is ruled out then. */
  isTyping: boolean;
  /** What was read in the words as evidence. */
  answers?: readonly AnswerRead[];
  articlesHref?: string;
  /** True where something above is what Enter opens. */
  isLed?: boolean;
  /** Told what was found in other packs. */
  onElsewhere?: (told: ToldElsewhere) => void;
};

const lettersAtLeast = 2;

/** What search finds for some words; nothing below two letters. */
export function SearchAnswer({ words, typed, onElsewhere, ...others }: SearchAnswerProps) {
  const box = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<ToldElsewhere>();
  const tellElsewhere = useCallback(
    (elsewhere: ToldElsewhere) => {
      setTold(elsewhere);
      onElsewhere?.(elsewhere);
    },
    [onElsewhere],
  );
  const [refused, setRefused] = useState('');
  useResultKeys(box, words);
  const beginning = typed.trim().slice(0, 1);
  useEffect(() => {
    // While the second letter is typed.
    if (beginning !== '') {
      loadSearch().catch(() => undefined);
      prepareOtherPacks(beginning);
    }
  }, [beginning]);
  return (
    <div ref={box}>
      {isSearched(words) && (
        <ErrorBoundary address={words} failed="The index could not be loaded. Try again, or pick an article on the start page.">
          <Suspense fallback={<p className="mt-3 text-sm text-muted">Loading the index…</p>}>
            <Results words={words} elsewhere={told?.words === words ? told : undefined} onRefused={setRefused} {...others} />
          </Suspense>
        </ErrorBoundary>
      )}
      {isSearched(typed) && (
        <ErrorBoundary address={typed} failed="Other packs could not be searched.">
          <Suspense>
            <OtherFound words={typed} onTold={tellElsewhere} />
          </Suspense>
        </ErrorBoundary>
      )}
      {isSearched(typed) && told !== undefined && <Questions inTriage={told.inTriage} isOursRefused={refused === words} />}
    </div>
  );
}

/** The questions that tell apart what was found, in ours and in other packs; nothing where ours alone has some, or only one was found. */
function Questions({ inTriage, isOursRefused }: { inTriage: readonly string[]; isOursRefused: boolean }) {
  return inTriage.length > (isOursRefused ? 1 : 0) ? (
    <p className="mt-3">
      <a href={triageAmong([...(isOursRefused ? [] : [homeId]), ...new Set(inTriage)])} className={buttonStyle.plain}>
        Answer a few questions to tell these apart
      </a>
    </p>
  ) : null;
}

function isSearched(words: string): boolean {
  return words.trim().length >= lettersAtLeast;
}

type ResultsProps = Omit<SearchAnswerProps, 'typed' | 'onElsewhere'> & {
  elsewhere: ToldElsewhere | undefined;
  /** Told the words that no article of ours fits. */
  onRefused: (words: string) => void;
};

function Results({ words, answers, onRefused, ...others }: ResultsProps) {
  const { lookUp, loadPlaces, addPlaces, titles } = use(loadSearch());
  const { found, judgement } = lookUp(words, answers);
  // All are asked for before the first is waited for.
  const loading = found.hits.map(({ id }) => [id, loadPlaces(id)] as const);
  const places = new Map<string, PlaceIndex | undefined>();
  for (const [id, promise] of loading) {
    places.set(id, use(promise));
  }
  const isRefused = judgement.verdict === 'nothing';
  useEffect(() => {
    if (isRefused) {
      onRefused(words);
    }
  }, [isRefused, words, onRefused]);
  const shown = addPlaces(found, (id) => places.get(id));
  return (
    <SearchResults
      words={words}
      found={shown}
      judgement={judgement}
      titles={titles}
      triageHref="/triage/"
      home={home}
      afterAll={packWords.nothingFits}
      getDay={today}
      {...others}
    />
  );
}

function today(): string {
  return clock.now().slice(0, 10);
}
