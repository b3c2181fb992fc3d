import { type ArticleIndex, spreadOf } from '../index/article-index.ts';
import { countLettersApart, hasSameBeginning } from '../letters-apart.ts';
import { lettersWrong } from './letters-wrong.ts';

/** The words of the index that a typed word may mean, each with how much it counts. */
export type MeantWords = ReadonlyMap<string, number>;

const beginsAtLeast = 2;
const weightOfWord = 1;
const weightOfBeginning = 0.6;
// Where a word is one already, it is hardly the beginning of another.
const weightOfBeginningOfWord = 0.04;
const weightOfMisspelt = 0.6;
// A beginning such as "0x80" has thousands of words, and none of them is meant more than another.
const beginningsAtMost = 60;
const neighboursAtMost = 12;

/** What a word means as it stands: itself and, while it is being typed, what begins with it. */
export function findWords(index: ArticleIndex, word: string, isTyping: boolean): MeantWords {
  const isWord = index.holders.has(word);
  const meant = new Map(isWord ? [[word, weightOfWord]] : []);
  if (isTyping && word.length >= beginsAtLeast) {
    for (const other of frequentFirst(index, wordsFrom(index.words, word)).slice(0, beginningsAtMost)) {
      meant.set(other, isWord ? weightOfBeginningOfWord : weightOfBeginning);
    }
  }
  return meant;
}

/** What a word means where it is misspelt: the words that are the fewest letters apart. */
export function findNeighbours(index: ArticleIndex, word: string, atMost = lettersWrong(word)): MeantWords {
  const key = `${atMost} ${word}`;
  const kept = index.neighbours.get(key);
  if (kept !== undefined) {
    return kept;
  }
  let nearest = atMost;
  let found: string[] = [];
  for (const other of atMost === 0 ? [] : index.words) {
    const apart = other === word || !hasSameBeginning(word, other) ? nearest + 1 : countLettersApart(word, other, nearest);
    if (apart < nearest) {
      nearest = apart;
      found = [other];
    } else if (apart === nearest) {
      found.push(other);
    }
  }
  const meant = new Map(
    frequentFirst(index, found)
      .slice(0, neighboursAtMost)
      .map((other) => [other, weightOfMisspelt / nearest]),
  );
  index.neighbours.set(key, meant);
  return meant;
}

function frequentFirst(index: ArticleIndex, words: readonly string[]): string[] {
  return [...words].sort((one, other) => spreadOf(index, other) - spreadOf(index, one));
}

function wordsFrom(sorted: readonly string[], beginning: string): string[] {
  const found: string[] = [];
  for (let at = firstFrom(sorted, beginning); sorted[at]?.startsWith(beginning); at += 1) {
    const word = sorted[at];
    if (word !== undefined && word !== beginning) {
      found.push(word);
    }
  }
  return found;
}

/** Where the first word stands that does not come before this one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < word) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}
