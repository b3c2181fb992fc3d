import { type LanguagePhrases, type Lexicon, phrasesIn } from '../../phrases/lexicon.ts';
import { isPhraseWord, readPhrases } from '../../phrases/read-phrases.ts';
import { countLettersApart, hasSameBeginning } from '../letters-apart.ts';
import { searchWords } from '../search-words.ts';
import type { Concept } from '../vocabulary.ts';
import { findDenied } from './find-denied.ts';
import { lettersWrong } from './letters-wrong.ts';

/** One thing that was typed: a phrase that means something, or a word as it stands. */
export type AskedTerm = {
  readonly words: readonly string[];
  readonly concept?: Concept;
  /** True where a misspelt word was taken for one of the phrase. */
  readonly isMended: boolean;
  /** True for the last word, which may be half typed. */
  readonly isTyping: boolean;
  /** True where that word may become one that means something. */
  readonly mayGoOn: boolean;
  /** True for a thing of which it is said that it is not there: "not the Outbox", "no ISA". */
  readonly isDenied: boolean;
};

export type AskedSearch = { readonly language: string; readonly terms: readonly AskedTerm[] };

/** The words of a search by what they mean, in its language. Words that say nothing are left out. */
export function readSearch(lexicon: Lexicon, typed: string, isKnown: (word: string) => boolean): AskedSearch {
  const words = searchWords(typed);
  const language = tellLanguage(lexicon, words);
  const phrases = phrasesIn(lexicon, language);
  const isForeign = language !== lexicon.vocabulary.language;
  const mended = words.map((word) =>
    isPhraseWord(word, phrases) || phrases.words.has(word) || isKnown(word) ? [word] : mendWord(word, phrases, isForeign),
  );
  const parts = mended.flatMap((mend, at) => mend.map((word) => ({ word, at })));
  const isEnded = /[\s.,;:!?)"]$/.test(typed);
  const read = parts.map(({ word }) => word);
  const found = readPhrases(read, phrases);
  const denied = findDenied(read, found, phrases);
  const terms = found.flatMap((phrase): AskedTerm[] => {
    const { from, to, concept, isSmall } = phrase;
    if (isSmall) {
      return [];
    }
    const places = [...new Set(parts.slice(from, to).map(({ at }) => at))];
    const own = places.map((at) => words[at] ?? '');
    const isMended = places.some((at) => words[at] !== mended[at]?.join(' '));
    const isTyping = !isEnded && places.includes(words.length - 1);
    const mayGoOn = isTyping && [...phrases.words].some((word) => word.startsWith(own.at(-1) ?? ''));
    return [{ words: own, isMended, isTyping, mayGoOn, isDenied: denied.has(phrase), ...(concept === undefined ? {} : { concept }) }];
  });
  return { language, terms };
}

/** The language that most of the words are of; the catalogue's own where another has no more. */
function tellLanguage(lexicon: Lexicon, words: readonly string[]): string {
  let best = lexicon.vocabulary.language;
  let most = countKnown(words, phrasesIn(lexicon, best));
  for (const language of lexicon.byLanguage.keys()) {
    const count = countKnown(words, phrasesIn(lexicon, language));
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}

function countKnown(words: readonly string[], phrases: LanguagePhrases): number {
  return words.filter((word) => phrases.words.has(word) || isPhraseWord(word, phrases) || beginsSo(word, phrases.stems)).length;
}

const stemAtLeast = 3;
const endingAtMost = 5;

function beginsSo(word: string, stems: ReadonlySet<string>): boolean {
  const least = Math.max(stemAtLeast, word.length - endingAtMost);
  return Array.from({ length: Math.max(0, word.length - least) }, (_, at) => word.slice(0, least + at)).some((stem) => stems.has(stem));
}

const umlautsWritten = /[aou]e/g;
const compoundAtLeast = 8;
const partAtLeast = 4;

/** What an unknown word stands for: written without its umlauts, made of two known words, or misspelt. */
function mendWord(word: string, phrases: LanguagePhrases, isForeign: boolean): string[] {
  if (isForeign) {
    const plain = word.replace(umlautsWritten, ([letter]) => letter ?? '');
    if (plain !== word && isPhraseWord(plain, phrases)) {
      return [plain];
    }
    const parts = splitCompound(word, phrases);
    if (parts.length > 0) {
      return parts;
    }
  }
  return [nearestWord(word, phrases) ?? word];
}

/** German and Dutch write words together; one part that is known is better than none. */
function splitCompound(word: string, phrases: LanguagePhrases): string[] {
  if (word.length < compoundAtLeast) {
    return [];
  }
  const cuts = Array.from({ length: word.length - 2 * partAtLeast + 1 }, (_, at) => at + partAtLeast);
  const halves = cuts.map((at) => ({ first: word.slice(0, at), second: word.slice(at) }));
  const isWord = (part: string) => part.length >= partAtLeast && isPhraseWord(part, phrases);
  const both = halves.find(({ first, second }) => (isWord(first) || isWord(first.replace(/(?:es|s|en|n)$/, ''))) && isWord(second));
  return both === undefined ? [] : [isWord(both.first) ? both.first : both.first.replace(/(?:es|s|en|n)$/, ''), both.second];
}

const nearest = new WeakMap<LanguagePhrases, Map<string, string | undefined>>();

/** The word that is the fewest letters away; typing on asks for the same ones again. */
function nearestWord(word: string, phrases: LanguagePhrases): string | undefined {
  const kept = nearest.get(phrases) ?? new Map<string, string | undefined>();
  nearest.set(phrases, kept);
  if (!kept.has(word)) {
    kept.set(word, findNearest(word, phrases));
  }
  return kept.get(word);
}

function findNearest(word: string, { words }: LanguagePhrases): string | undefined {
  let atMost = lettersWrong(word);
  let found: string | undefined;
  // Short words are all alike: two letters of them may change places, and no more.
  const isShort = word.length < shortBelow;
  for (const other of atMost === 0 ? [] : words) {
    const apart =
      hasSameBeginning(word, other) && (!isShort || hasSameLetters(word, other)) ? countLettersApart(word, other, atMost) : atMost + 1;
    if (apart <= atMost && (found === undefined || apart < atMost)) {
      found = other;
      atMost = apart;
    }
  }
  return found;
}

const shortBelow = 5;

function hasSameLetters(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}
