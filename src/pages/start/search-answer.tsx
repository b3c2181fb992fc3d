import { title as home, packId as homeId } from 'virtual:pack/named';
import { words as packWords } from 'virtual:pack/words';
import { Suspense, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AnswerRead } from '../../engine/search/find/find-articles.ts';
import type { Judgement } from '../../engine/search/find/judge-search.ts';
import { othersGoFirst, type ToldElsewhere, toldNothing } from '../../engine/search/find/told-elsewhere.ts';
import type { PlaceIndex } from '../../engine/search/index/place-index.ts';
import { SearchResults } from '../../features/search/search-results.tsx';
import { useResultKeys } from '../../features/search/use-result-keys.ts';
import { clock } from '../../services/browser/clock.ts';
import { loadSearch } from '../../services/search/load-search.ts';
import { triageAmong } from '../../services/triage/triage-among.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { loadOtherFound, prepareOtherPacks } from '../packs/prepare-other-packs.ts';
import { ErrorBoundary } from '../shell/error-boundary.tsx';

type OtherFoundProps = { words: string; isFirst: boolean; onTold: (told: ToldElsewhere) => void };

// Not by `lazy`, which shows a fallback once even for what is loaded: React lets nothing follow that within 300 ms.
function Elsewhere(props: OtherFoundProps) {
  const OtherFound = use(loadOtherFound()) ?? NothingElsewhere;
  return <OtherFound {...props} />;
}

// What is found in ours stays whatever becomes of it.
function NothingElsewhere({ words, onTold }: OtherFoundProps) {
  useEffect(() => onTold(toldNothing(words)), [words, onTold]);
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
  const [judged, setJudged] = useState<Judged>();
  const [isOthersFirst, setOthersFirst] = useState(false);
  // What stands first stays so until both are known of other words.
  const goFirst = told?.words === words && judged?.words === words ? othersGoFirst(judged.judgement, told) : isOthersFirst;
  if (goFirst !== isOthersFirst) {
    setOthersFirst(goFirst);
  }
  useResultKeys(box, words);
  const beginning = typed.trim().slice(0, 1);
  useEffect(() => {
    // While the second letter is typed.
    if (beginning !== '') {
      loadSearch().catch(() => undefined);
      prepareOtherPacks(beginning);
    }
  }, [beginning]);
  const ofOurs = isSearched(words) && (
    <ErrorBoundary key="ours" address={words} failed="The index could not be loaded. Try again, or pick an article on the start page.">
      <Suspense fallback={<p className="mt-3 text-sm text-muted">Loading the index…</p>}>
        <Results
          words={words}
          elsewhere={told?.words === words ? told : undefined}
          isAfterOthers={isOthersFirst}
          onJudged={setJudged}
          {...others}
        />
      </Suspense>
    </ErrorBoundary>
  );
  const ofOthers = isSearched(typed) && (
    <ErrorBoundary key="others" address={typed} failed="Other packs could not be searched.">
      <Suspense>
        <Elsewhere words={typed} isFirst={isOthersFirst && others.isLed !== true} onTold={tellElsewhere} />
      </Suspense>
    </ErrorBoundary>
  );
  return (
    <div ref={box}>
      {isOthersFirst ? [ofOthers, ofOurs] : [ofOurs, ofOthers]}
      {isSearched(typed) && told !== undefined && (
        <Questions inTriage={told.inTriage} isOursRefused={judged?.words === words && judged.judgement.verdict === 'nothing'} />
      )}
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

type Judged = { readonly words: string; readonly judgement: Judgement };

type ResultsProps = Omit<SearchAnswerProps, 'typed' | 'onElsewhere'> & {
  elsewhere: ToldElsewhere | undefined;
  isAfterOthers: boolean;
  onJudged: (judged: Judged) => void;
};

function Results({ words, answers, onJudged, ...others }: ResultsProps) {
  const { lookUp, loadPlaces, addPlaces, titles } = use(loadSearch());
  // The same for the same words, so that it is told once.
  const lookedUp = useMemo(() => lookUp(words, answers), [lookUp, words, answers]);
  const { found } = lookedUp;
  const { judgement } = lookedUp;
  useEffect(() => onJudged({ words, judgement }), [words, judgement, onJudged]);
  // All are asked for before the first is waited for.
  const loading = found.hits.map(({ id }) => [id, loadPlaces(id)] as const);
  const places = new Map<string, PlaceIndex | undefined>();
  for (const [id, promise] of loading) {
    places.set(id, use(promise));
  }
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
