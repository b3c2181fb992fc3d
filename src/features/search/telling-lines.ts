import { type ArticleIndex, spreadOf } from './article-index.ts';
import { type AskedSearch, type AskedTerm, readSearch } from './read-search.ts';
import { isNeighbour } from './weigh-terms.ts';

const charactersAtMost = 600;
const linesAtMost = 8;

/** The words of a search by what they mean; of a long text, those of the lines that tell most. */
export function readTelling(index: ArticleIndex, typed: string): AskedSearch {
  const read = (text: string) => readSearch(index.lexicon, text, (word) => index.holders.has(word));
  if (typed.length <= charactersAtMost) {
    return read(typed);
  }
  const lines = typed.split(/\r?\n|(?<=[.!?])\s/).filter((line) => line.trim() !== '');
  const told = new Map(lines.map((line) => [line, countTelling(index, read(line).terms)]));
  const best = lines
    .filter((line, at) => (told.get(line) ?? 0) > 0 && lines.indexOf(line) === at)
    .sort((one, other) => (told.get(other) ?? 0) - (told.get(one) ?? 0))
    .slice(0, linesAtMost);
  return read(best.join('\n'));
}

function countTelling(index: ArticleIndex, terms: readonly AskedTerm[]): number {
  return terms.filter(({ concept, words }) =>
    concept === undefined
      ? words.some((word) => /\d/.test(word) && spreadOf(index, word) > 0)
      : isNeighbour(concept) || concept.kind === undefined || concept.kind === 'telling' || concept.kind === 'version',
  ).length;
}
