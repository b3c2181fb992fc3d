import { readStanding, type Standing, type Standings } from '../standing/standing.ts';
import { lineBounds } from './line-bounds.ts';
import { normalise } from './normalise.ts';
import { hideOtherTrades } from './other-trades.ts';
import { joinWrapped } from './wrapped.ts';

/** Evidence made ready for matching: in one plain form and in small letters, with the way back to its lines as they stand. */
export type EvidenceText = {
  readonly lower: string;
  /** The lines of the evidence that a match in `lower` lies in. */
  readonly linesAt: (from: number, to: number) => string[];
  readonly holds: Standing;
  /** The same of a question or an answer, which asks and denies by its nature. */
  readonly holdsAsAnswer: Standings['holdsAsAnswer'];
};

const linesAtMost = 12;

/** Promises that `linesAt` takes places of `lower` and gives lines that stand in the evidence. */
export function readEvidence(evidence: string): EvidenceText {
  const plain = normalise(evidence);
  // This capital alone becomes two characters in small letters.
  const joined = joinWrapped(plain.text.replaceAll('İ', 'i').toLowerCase());
  const lower = hideOtherTrades(joined.text);
  const placeBefore = (place: number) => plain.placeBefore(joined.placeBefore(place));
  return {
    lower,
    ...readStanding(lower),
    linesAt: (from, to) => linesAt(evidence, placeBefore(from), Math.max(placeBefore(from), placeBefore(Math.max(from, to - 1)) + 1)),
  };
}

function linesAt(evidence: string, from: number, to: number): string[] {
  const { start, end } = lineBounds(evidence, from, to);
  return evidence
    .slice(start, end)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, linesAtMost);
}

/** A pattern for words that may stand apart by any blanks and line breaks. Bounded, so that matching stays linear. */
export function spaced(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s{1,40}');
}
