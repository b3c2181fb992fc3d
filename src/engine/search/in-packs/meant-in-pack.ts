import { lettersWrong } from '../find/letters-wrong.ts';
import type { MeantWords } from '../find/meant-words.ts';
import { countLettersApart } from '../letters-apart.ts';
import type { WordStore } from './word-store.ts';

const beginsAtLeast = 2;
const weightOfWord = 1;
const weightOfBeginning = 0.6;
// Where a word is one already, it is hardly the beginning of another.
const weightOfBeginningOfWord = 0.04;
const weightOfMisspelt = 0.6;
// Each one more is a piece more to load.
const beginningsAtMost = 12;
const neighboursAtMost = 6;

/** The words of a pack that a typed word may mean: itself and what begins with it, else the words that are the fewest letters apart. */
export function meantInPack(
  words: WordStore,
  word: string,
  { isTyping, mayBeMisspelt }: { isTyping: boolean; mayBeMisspelt: boolean },
): MeantWords {
  const isWord = words.countOf(word) > 0;
  const meant = new Map(isWord ? [[word, weightOfWord]] : []);
  if (isTyping && word.length >= beginsAtLeast) {
    for (const other of frequentFirst(words, words.beginningWith(word)).slice(0, beginningsAtMost)) {
      meant.set(other, meant.get(other) ?? (isWord ? weightOfBeginningOfWord : weightOfBeginning));
    }
  }
  if (meant.size > 0 || !mayBeMisspelt) {
    return meant;
  }
  const spelt = otherSpellingOf(word);
  return spelt !== undefined && words.countOf(spelt) > 0 ? new Map([[spelt, weightOfWord]]) : findNeighbours(words, word);
}

/** A code is read out with the mark that it is one, or without. */
function otherSpellingOf(word: string): string | undefined {
  const [, mark, digits] = /^(0x)?([\da-f]{8})$/.exec(word) ?? [];
  return mark === undefined ? digits && `0x${digits}` : digits;
}

function findNeighbours(words: WordStore, word: string): MeantWords {
  let nearest = lettersWrong(word);
  if (nearest === 0) {
    return new Map();
  }
  const [first = '', second = ''] = word;
  let found: string[] = [];
  // Hardly anybody gets the first letter wrong, but some write the second before it.
  for (const beginning of new Set([first, second + first])) {
    for (const other of words.beginningWith(beginning)) {
      const apart = countLettersApart(word, other, nearest);
      if (apart < nearest) {
        nearest = apart;
        found = [other];
      } else if (apart === nearest) {
        found.push(other);
      }
    }
  }
  return new Map(
    frequentFirst(words, [...new Set(found)])
      .slice(0, neighboursAtMost)
      .map((other) => [other, weightOfMisspelt / nearest]),
  );
}

function frequentFirst(words: WordStore, some: readonly string[]): string[] {
  return [...some].sort((one, other) => words.countOf(other) - words.countOf(one));
}
