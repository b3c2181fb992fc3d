import MiniSearch, { type Options } from 'minisearch';
import type { PlaceDocument } from '../../engine/search-document.ts';
import { indexWords } from '../../engine/search-words.ts';
import { keepWord } from './kept-words.ts';

/** What is kept of a place to show it; its id says what to open. */
export type KeptPlace = Pick<PlaceDocument, 'kind' | 'title'>;

/** The places of one article. */
export type PlaceIndex = MiniSearch<PlaceDocument>;

const options: Options<PlaceDocument> = {
  fields: ['title', 'keys', 'answers', 'steps', 'text'],
  storeFields: ['kind', 'title'],
  tokenize: indexWords,
  processTerm: keepWord,
};

/** The places of an article as text, for `readPlaceIndex`. */
export function writePlaceIndex(documents: readonly PlaceDocument[]): string {
  const index = new MiniSearch(options);
  index.addAll(documents);
  return JSON.stringify(index);
}

export function readPlaceIndex(written: string): PlaceIndex {
  return MiniSearch.loadJSON(written, options);
}
