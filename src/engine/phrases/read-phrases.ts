import type { Concept } from '../search/vocabulary.ts';
import type { LanguagePhrases, PhraseStep } from './lexicon.ts';

/** Words of a text that mean one thing; without a concept it is a single word that no phrase has. */
export type ReadPhrase = { readonly from: number; readonly to: number; readonly concept?: Concept; readonly isSmall: boolean };

// "Password is ok" is "password ok", and a phrase is not looked for over half a sentence.
const smallBetweenAtMost = 2;

/** Reads words into the longest phrases that they hold, from the first word on. */
export function readPhrases(words: readonly string[], { phrases, small, negations }: LanguagePhrases): ReadPhrase[] {
  const read: ReadPhrase[] = [];
  for (let from = 0; from < words.length; ) {
    const found = longestFrom(words, from, phrases, small);
    const smallTo = found === undefined ? (endOf(words, from, small) ?? endOf(words, from, negations))?.to : undefined;
    if (found !== undefined) {
      read.push({ from, to: found.to, concept: found.concept, isSmall: false });
    } else {
      read.push({ from, to: smallTo ?? from + 1, isSmall: smallTo !== undefined });
    }
    from = found?.to ?? smallTo ?? from + 1;
  }
  return read;
}

/** What a word means by itself. */
export function conceptOfWord(word: string, { phrases }: LanguagePhrases): Concept | undefined {
  return endOf([word], 0, phrases)?.concept;
}

/** True for a word that a phrase begins with, or that says nothing by itself. */
export function isPhraseWord(word: string, { phrases, small, negations }: LanguagePhrases): boolean {
  return [phrases, small, negations].some((root) => endOf([word], 0, root) !== undefined);
}

type End = { readonly to: number; readonly concept: Concept };

// What a phrase says outweighs that its first word says nothing by itself: "in his name".
function longestFrom(words: readonly string[], from: number, phrases: PhraseStep, small: PhraseStep): End | undefined {
  return walk(words, from, from, phrases, small, 0);
}

function endOf(words: readonly string[], from: number, step: PhraseStep): End | undefined {
  return walk(words, from, from, step, undefined, 0);
}

function walk(
  words: readonly string[],
  from: number,
  at: number,
  step: PhraseStep,
  small: PhraseStep | undefined,
  skipped: number,
): End | undefined {
  const word = words[at];
  let best: End | undefined = step.concept === undefined ? undefined : { to: at, concept: step.concept };
  if (word === undefined) {
    return best;
  }
  for (const next of nextSteps(step, word)) {
    const end = walk(words, from, at + 1, next, small, 0);
    if (end !== undefined && (best === undefined || end.to > best.to)) {
      best = end;
    }
  }
  const isInside = small !== undefined && at > from && skipped < smallBetweenAtMost;
  if (isInside && isSmallAt(word, small)) {
    const end = walk(words, from, at + 1, step, small, skipped + 1);
    // A phrase that ends before the small words ends there.
    if (end !== undefined && end.to > at + 1 && (best === undefined || end.to > best.to)) {
      best = end;
    }
  }
  return best;
}

function isSmallAt(word: string, small: PhraseStep): boolean {
  return nextSteps(small, word).some((step) => step.concept !== undefined);
}

const known = new WeakMap<PhraseStep, Map<string, readonly PhraseStep[]>>();

/** What follows a word: the word itself first, then its beginnings from the longest. The same words are asked for again and again. */
function nextSteps(step: PhraseStep, word: string): readonly PhraseStep[] {
  if (step.beginnings.size === 0) {
    const exact = step.words.get(word);
    return exact === undefined ? none : [exact];
  }
  const kept = known.get(step) ?? new Map<string, readonly PhraseStep[]>();
  known.set(step, kept);
  const before = kept.get(word);
  if (before !== undefined) {
    return before;
  }
  const found = findSteps(step, word);
  if (kept.size < wordsKeptAtMost) {
    kept.set(word, found);
  }
  return found;
}

const none: readonly PhraseStep[] = [];
const wordsKeptAtMost = 20_000;
// An ending has few letters; what has more is another word that begins so.
const endingAtMost = 5;

function findSteps(step: PhraseStep, word: string): PhraseStep[] {
  const exact = step.words.get(word);
  const found = exact === undefined ? [] : [exact];
  for (let length = word.length; length > 1 && length >= word.length - endingAtMost; length -= 1) {
    const next = step.beginnings.get(word.slice(0, length));
    if (next !== undefined) {
      found.push(next);
    }
  }
  return found;
}
