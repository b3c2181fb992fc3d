import type { LanguagePhrases } from '../../phrases/lexicon.ts';
import { conceptOfWord } from '../../phrases/read-phrases.ts';
import { type ReadText, readText } from '../find/mark-words.ts';
import type { FoundDocument, PlaceDocument } from '../search-document.ts';
import { indexWords } from '../search-words.ts';
import { conceptKey } from '../word-keys.ts';

/** The places of one article with their texts, as they are looked through and shown. */
export type PlaceIndex = FoundDocument & {
  /** The texts that were read before: typing on shows the same ones again. */
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

/** Where a word or what it means stands: the number of the place, and the part of it by its number. */
type Holder = { readonly place: number; readonly field: number };

const known = new WeakMap<PlaceIndex, ReadonlyMap<string, readonly Holder[]>>();

/** The places by the words that stand in them, and by what single words mean. Made when the article is first found. */
export function holdersIn(index: PlaceIndex, phrases: LanguagePhrases): ReadonlyMap<string, readonly Holder[]> {
  const before = known.get(index);
  if (before !== undefined) {
    return before;
  }
  const holders = new Map<string, Holder[]>();
  index.places.forEach((document, place) => {
    placeFields.forEach((name, field) => {
      for (const word of new Set(
        [document[name]]
          .flat()
          .flatMap(indexWords)
          .flatMap((one) => namesOf(one, phrases)),
      )) {
        const held = holders.get(word);
        if (held === undefined) {
          holders.set(word, [{ place, field }]);
        } else {
          held.push({ place, field });
        }
      }
    });
  });
  known.set(index, holders);
  return holders;
}

function namesOf(word: string, phrases: LanguagePhrases): string[] {
  const concept = conceptOfWord(word, phrases);
  return concept === undefined ? [word] : [word, conceptKey(concept.id)];
}
