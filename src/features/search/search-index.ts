import MiniSearch, { type Options } from 'minisearch';
import type { SearchDocument } from '../../engine/search-document.ts';
import { indexWords } from '../../engine/search-words.ts';

/** What is kept of a document to show it; its id says what to open. */
export type Kept = Pick<SearchDocument, 'kind' | 'title' | 'number'>;
export type SearchIndex = MiniSearch<SearchDocument>;

// Too frequent to tell one place from another. "As" is not among them: Send As is a right.
const tooFrequent = new Set(
  'a an and are at be been by for from has have i id if in is it its my not of on or so that the their then this to was we what with you your'.split(
    ' ',
  ),
);

/** A word as the index holds it; null for one that says nothing. */
export function keepWord(word: string): string | null {
  return tooFrequent.has(word) ? null : word;
}

const options: Options<SearchDocument> = {
  fields: ['title', 'keys', 'answers', 'steps', 'text', 'context'],
  storeFields: ['kind', 'title', 'number'],
  tokenize: indexWords,
  processTerm: keepWord,
};

export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch(options);
  index.addAll(documents);
  return index;
}

/** Reads an index that was written with `JSON.stringify`. */
export function readSearchIndex(written: string): SearchIndex {
  return MiniSearch.loadJSON(written, options);
}
