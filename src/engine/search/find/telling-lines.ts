import type { Lexicon } from '../../phrases/lexicon.ts';
import { isNeighbour } from '../index/weigh-terms.ts';
import { type AskedSearch, type AskedTerm, readSearch } from './read-search.ts';

/** Of a longer text, only the lines are read that tell most. */
export const charactersAtMost = 600;
const linesAtMost = 8;

/** What is known of the words of the articles: whether one is there, and in how many it stands. */
export type KnownWords = {
  readonly lexicon: Lexicon;
  readonly isKnown: (word: string) => boolean;
  readonly spreadOf: (word: string) => number;
};

/** The words of a search by what they mean; of a long text, those of the lines that tell most. */
export function readTelling(known: KnownWords, typed: string): AskedSearch {
  const read = (text: string) => readSearch(known.lexicon, text, known.isKnown);
  if (typed.length <= charactersAtMost) {
    return read(typed);
  }
  const lines = typed.split(/\r?\n|(?<=[.!?])\s/).filter((line) => line.trim() !== '');
  const told = new Map(lines.map((line) => [line, countTelling(known, read(line).terms)]));
  const best = lines
    .filter((line, at) => (told.get(line) ?? 0) > 0 && lines.indexOf(line) === at)
    .sort((one, other) => (told.get(other) ?? 0) - (told.get(one) ?? 0))
    .slice(0, linesAtMost);
  return read(best.join('\n'));
}

function countTelling({ spreadOf }: KnownWords, terms: readonly AskedTerm[]): number {
  return terms.filter(({ concept, words }) =>
    concept === undefined
      ? words.some((word) => /\d/.test(word) && spreadOf(word) > 0)
      : isNeighbour(concept) || concept.kind === undefined || concept.kind === 'telling' || concept.kind === 'version',
  ).length;
}
