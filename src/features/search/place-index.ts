import type { FoundDocument, PlaceDocument } from '../../engine/search-document.ts';
import type { LanguagePhrases } from './lexicon.ts';
import { type ReadText, readText } from './mark-words.ts';

/** The places of one article with their texts, as they are looked through and shown. */
export type PlaceIndex = FoundDocument & {
  /** The texts that were read before: typing on looks through the same ones again. */
  readonly read: Map<string, ReadText>;
};

/** The places of an article as text, for `readPlaceIndex`. */
export function writePlaceIndex(document: FoundDocument): string {
  return JSON.stringify(document);
}

export function readPlaceIndex(written: string): PlaceIndex {
  const document: FoundDocument = JSON.parse(written);
  return { ...document, read: new Map() };
}

export function readOnce({ read }: PlaceIndex, text: string, phrases: LanguagePhrases): ReadText {
  const before = read.get(text) ?? readText(text, phrases);
  read.set(text, before);
  return before;
}

/** The parts of a place, the one that says most about it first. */
export const placeFields = ['title', 'keys', 'answers', 'steps', 'text'] as const satisfies readonly (keyof PlaceDocument)[];
