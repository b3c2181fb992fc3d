import type { Lexicon } from '../../phrases/lexicon.ts';
import { articlesAtMost, charactersAtLeast, type FoundArticles, lowered, shareOfBest, withoutRepeats } from '../find/find-articles.ts';
import type { AskedTerm } from '../find/read-search.ts';
import { charactersAtMost, readTelling } from '../find/telling-lines.ts';
import { isNeighbour, ownFields, type WeighedTerm, weighHeld } from '../index/weigh-terms.ts';
import { keepWord } from '../kept-words.ts';
import type { Concept } from '../vocabulary.ts';
import { againstKey, answerKey, conceptKey, excludedKey } from '../word-keys.ts';
import { countAt, hasArticle, strengthIn } from './holders-of-article.ts';
import { meantInPack } from './meant-in-pack.ts';
import { openScratch, type Scratch, scoreArticles } from './score-articles.ts';
import type { WordPiece, WordStore } from './word-store.ts';

/** A pack as it is searched: its words as far as they are here, and what it calls things. */
export type SearchedPack = {
  readonly articles: number;
  readonly words: WordStore;
  readonly lexicon: Lexicon;
  /** How the pack itself calls what the program calls so. */
  readonly nameInPack: (name: string) => string;
  readonly scratch: Scratch;
};

export function searchedPack(told: Omit<SearchedPack, 'scratch'>): SearchedPack {
  return { ...told, scratch: openScratch(told.articles) };
}

/** An article of a pack that was found, by its place in the lists of that pack. */
export type PackHit = {
  readonly article: number;
  readonly score: number;
  readonly strengths: readonly number[];
  readonly isAgainst: boolean;
  readonly excluded: readonly AskedTerm[];
};

/** What was found in a pack. */
export type FoundInPack = Pick<FoundArticles, 'typed' | 'language' | 'terms' | 'uncovered'> & {
  /** The best first. */
  readonly hits: readonly PackHit[];
  /** How many articles are about as good as those in `hits`, which are the best of them. */
  readonly count: number;
  /** True where pieces of the index could not be loaded, and what they say was not looked through. */
  readonly isLacking: boolean;
};

/** So many characters of what was typed are read: each word of more would be a piece to load. */
export const readAtMost = 4000;
// Nobody types a word that half of all articles hold to find one of them; it tells which sentence it is.
const againstShare = 0.5;

/** The articles of a pack that say most of what was typed; or the pieces of its index that are needed to know. */
export function findInPack(pack: SearchedPack, typed: string): FoundInPack | { readonly wanted: readonly WordPiece[] } {
  const { words, lexicon } = pack;
  const isKnown = (word: string) => words.countOf(word) > 0;
  const text = joinNumbers(typed.slice(0, readAtMost), isKnown);
  const known = { lexicon, isKnown, spreadOf: words.countOf };
  const told = readTelling(known, text);
  // Of a long text in which no line tells more than another, the beginning has to do.
  const { language, terms: asked } = told.terms.length > 0 ? told : readTelling(known, text.slice(0, charactersAtMost));
  const telling = withoutRepeats(asked.filter((term) => term.words.some((word) => keepWord(word) !== null)));
  // Only what is known not to be there can be misspelt, and looking for what it may be takes many more pieces.
  const look = (mayBeMisspelt: boolean) =>
    telling.map(({ words: own, concept, isTyping }) =>
      own.map((word, at) =>
        meantInPack(words, word, { isTyping: isTyping && at === own.length - 1, mayBeMisspelt: mayBeMisspelt && concept === undefined }),
      ),
    );
  look(false);
  const spelt = words.takeWanted();
  if (spelt.pieces.length > 0) {
    return { wanted: spelt.pieces };
  }
  const meant = look(true);
  const first = words.takeWanted();
  if (first.pieces.length > 0) {
    return { wanted: first.pieces };
  }
  const terms = telling.map(
    (term, at): WeighedTerm => ({ ...weigh(pack, term, meant[at] ?? []), meant: isNeighbour(term.concept) ? [] : (meant[at] ?? []) }),
  );
  const found = rank(pack, terms);
  const then = words.takeWanted();
  if (then.pieces.length > 0) {
    return { wanted: then.pieces };
  }
  const isShort = terms.flatMap((term) => term.words).join('').length < charactersAtLeast;
  return {
    typed,
    language,
    terms: isShort ? [] : terms,
    hits: isShort ? [] : found.hits,
    count: isShort ? 0 : found.count,
    uncovered: found.uncovered,
    isLacking: spelt.isLacking || first.isLacking || then.isLacking,
  };
}

function weigh({ words, articles }: SearchedPack, term: AskedTerm, meant: WeighedTerm['meant']): WeighedTerm {
  const names = [...(term.concept === undefined ? [] : [conceptKey(term.concept.id)]), ...meant.flatMap((by) => [...by.keys()])];
  const held = names.map((name) => words.holdersOf(name));
  const own = Math.max(0, ...held.map(({ fields }) => fields.reduce((sum, field) => sum + (field <= ownFields ? 1 : 0), 0)));
  const all = Math.max(0, ...held.map((one) => one.articles.length));
  return { ...term, meant, ...weighHeld(term, { own, all, articles }) };
}

function rank(pack: SearchedPack, terms: readonly WeighedTerm[]): { hits: PackHit[]; count: number; uncovered: AskedTerm[] } {
  const { words } = pack;
  const scores = scoreArticles(words, terms, pack.scratch);
  // A single word is looked up; only beside others it describes something.
  const against =
    terms.length < 2 ? [] : terms.flatMap(({ concept }) => (concept === undefined ? [] : [words.holdersOf(againstKey(concept.id))]));
  const answered = terms.filter(({ concept }) => concept?.answers !== undefined);
  const fits = answered.map(({ concept }) => words.holdersOf(answerKey(answerIn(pack, concept))));
  const excludes = answered.map(({ concept }) => words.holdersOf(excludedKey(answerIn(pack, concept))));
  for (const { articles } of fits) {
    for (const article of articles) {
      scores[article] = (scores[article] ?? 0) + 1;
    }
  }
  for (const { articles } of against) {
    for (const article of articles) {
      scores[article] = (scores[article] ?? 0) * againstShare;
    }
  }
  const excludedOf = (article: number) =>
    answered.filter(
      (term, at) =>
        hasArticle(excludes[at], article) &&
        !answered.some(
          (other, where) => other.concept?.answers?.observation === term.concept?.answers?.observation && hasArticle(fits[where], article),
        ),
    );
  for (const article of new Set(excludes.flatMap(({ articles }) => [...articles]))) {
    if (excludedOf(article).length > 0) {
      scores[article] = (scores[article] ?? 0) * lowered;
    }
  }
  const best = highest(scores, articlesAtMost);
  const least = (scores[best[0] ?? 0] ?? 0) * shareOfBest;
  const isWorth = (article: number) => (scores[article] ?? 0) > 0 && (scores[article] ?? 0) >= least;
  const versions = answered.filter(({ concept }) => concept?.kind === 'version');
  const isOf = (some: typeof fits) => versions.some((term) => countAt(some[answered.indexOf(term)]) > 0);
  return {
    hits: best.filter(isWorth).map((article) => ({
      article,
      score: scores[article] ?? 0,
      strengths: strengthIn(words, terms, article),
      isAgainst: against.some((held) => hasArticle(held, article)),
      excluded: excludedOf(article),
    })),
    count: best.length < articlesAtMost ? best.filter(isWorth).length : scores.filter((_, article) => isWorth(article)).length,
    uncovered: isOf(fits) ? [] : versions.filter((term) => countAt(excludes[answered.indexOf(term)]) > 0),
  };
}

function answerIn({ nameInPack }: SearchedPack, concept: Concept | undefined): string {
  const { observation = '', answerId = '' } = concept?.answers ?? {};
  return `${nameInPack(observation)}=${answerId}`;
}

function highest(scores: Float32Array, atMost: number): number[] {
  const best: number[] = [];
  for (let article = 0; article < scores.length; article += 1) {
    const score = scores[article] ?? 0;
    if (score > 0 && (best.length < atMost || score > (scores[best.at(-1) ?? 0] ?? 0))) {
      const at = best.findIndex((other) => (scores[other] ?? 0) < score);
      best.splice(at < 0 ? best.length : at, 0, article);
      best.length = Math.min(best.length, atMost);
    }
  }
  return best;
}

/** A long number that was typed with gaps, where the pack has it whole. */
function joinNumbers(typed: string, isKnown: (word: string) => boolean): string {
  return typed.replace(/(?<![\d.])\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)/g, (gapped) => {
    const whole = gapped.replace(/\D/g, '');
    return isKnown(whole) ? whole : gapped;
  });
}
