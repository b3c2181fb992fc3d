import { searchWords } from '../../engine/search-words.ts';
import { keepWord } from './kept-words.ts';

const charactersAtLeast = 2;

// "Event 3161" means the number, whether or not the word stands beside it in the article.
const beforeNumber = new Set(['event', 'events', 'error', 'code', 'article']);
const startsWithDigit = /^\d/;

/** The words of a search that say something, in the order typed; none where there is too little to search for. */
export function queryWords(typed: string): string[] {
  const words = searchWords(typed)
    .filter((word) => keepWord(word) !== null)
    .filter((word, at, all) => !(beforeNumber.has(word) && startsWithDigit.test(all[at + 1] ?? '')));
  return words.join(' ').length < charactersAtLeast ? [] : [...new Set(words)];
}

/** How many letters of a word may be wrong. A number with another digit is another number, and short words are all alike. */
export function lettersWrong(word: string): number {
  return /\d/.test(word) || word.length < 3 ? 0 : word.length < 7 ? 1 : 2;
}
