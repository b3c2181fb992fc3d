import type { LanguagePhrases } from '../../phrases/lexicon.ts';
import { readPhrases } from '../../phrases/read-phrases.ts';
import { indexWords, placedWords } from '../search-words.ts';

/** A piece of a text that is shown, marked where it is what was looked for. */
export type MarkedPiece = { readonly text: string; readonly isMarked: boolean };

/** What is looked for: which of the things asked a word of an index or a concept stands for, and how much that tells. */
export type Wanted = { readonly words: ReadonlyMap<string, WantedPart>; readonly concepts: ReadonlyMap<string, WantedPart> };
export type WantedPart = { readonly asked: number; readonly weight: number };

/** A text read once: its phrases, and the words of each with the names under which they are found. */
export type ReadText = readonly ReadPart[];
type ReadPart = {
  readonly conceptId?: string;
  readonly from: number;
  readonly to: number;
  readonly words: readonly { readonly from: number; readonly to: number; readonly names: readonly string[] }[];
};

export function readText(text: string, phrases: LanguagePhrases): ReadText {
  const placed = placedWords(text);
  return readPhrases(
    placed.map(({ word }) => word),
    phrases,
  ).map(({ from, to, concept }) => {
    const words = placed.slice(from, to).map((one) => ({ from: one.from, to: one.to, names: indexWords(text.slice(one.from, one.to)) }));
    const place = { from: placed[from]?.from ?? 0, to: placed[to - 1]?.to ?? 0 };
    return { ...place, words, ...(concept === undefined ? {} : { conceptId: concept.id }) };
  });
}

/** Where a text says what is wanted, and how much of each thing asked that tells. */
export type Marks = { readonly places: readonly Place[]; readonly told: ReadonlyMap<number, number> };
type Place = { readonly from: number; readonly to: number };

export function findMarks(text: ReadText, { words, concepts }: Wanted): Marks {
  const told = new Map<number, number>();
  const places: Place[] = [];
  const tell = ({ asked, weight }: WantedPart) => told.set(asked, Math.max(told.get(asked) ?? 0, weight));
  for (const part of text) {
    const meant = part.conceptId === undefined ? undefined : concepts.get(part.conceptId);
    if (meant !== undefined) {
      tell(meant);
      places.push(part);
      continue;
    }
    for (const one of part.words) {
      const found = one.names.map((name) => words.get(name)).find((wanted) => wanted !== undefined);
      if (found !== undefined) {
        tell(found);
        places.push(one);
      }
    }
  }
  return { places, told };
}

export function sumTold(told: ReadonlyMap<number, number>): number {
  return [...told.values()].reduce((sum, one) => sum + one, 0);
}

const charactersAtMost = 180;
const charactersBefore = 50;

/** A text with what was found marked, cut around the first mark where it is long. */
export function markText(text: string, { places }: Marks): MarkedPiece[] {
  const first = places[0]?.from ?? 0;
  const start = text.length <= charactersAtMost || first <= charactersBefore ? 0 : text.lastIndexOf(' ', first - charactersBefore) + 1;
  const isCut = text.length - start > charactersAtMost;
  const end = isCut ? text.lastIndexOf(' ', start + charactersAtMost) : text.length;
  const pieces: MarkedPiece[] = start > 0 ? [{ text: '… ', isMarked: false }] : [];
  let at = start;
  for (const { from, to } of places) {
    if (from >= at && to <= end) {
      pieces.push({ text: text.slice(at, from), isMarked: false }, { text: text.slice(from, to), isMarked: true });
      at = to;
    }
  }
  pieces.push({ text: `${text.slice(at, end)}${isCut ? ' …' : ''}`, isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
