import { keepWord } from './kept-words.ts';
import { indexWords } from './search-words.ts';

// What is said in so many words is said at once; a step that goes on for longer says several things.
const wordsAtMost = 16;

/** The words of a text that an index holds, sentence by sentence; a long sentence counts as several. */
export function sentenceWords(text: string): string[][] {
  return text
    .split(/(?<=[.!?:;])\s+/)
    .map((sentence) => indexWords(sentence).filter((word) => keepWord(word) !== null))
    .flatMap((words) =>
      Array.from({ length: Math.ceil(words.length / wordsAtMost) }, (_, at) => words.slice(at * wordsAtMost, (at + 1) * wordsAtMost)),
    );
}
