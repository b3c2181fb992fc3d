import type { EvidenceText } from '../text/evidence-text.ts';
import { sentenceAround } from '../text/sentence.ts';

const looksAtMost = 60;

export type Place = { readonly from: number; readonly to: number };

/** A pattern for any of the phrases, as whole words and across the line ends of wrapped prose. */
export function phrase(...phrases: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d._@\\\\/-])(?:${phrases.join('|').replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}')})(?![\\p{L}\\d_@\\\\])`,
    'gu',
  );
}

/** The first place where a phrase is said of the own server, now and as a fact. `fits` looks at its sentence; a phrase without a verb is no clause. */
export function findSaid(
  { lower, holds }: EvidenceText,
  pattern: RegExp,
  fits: (sentence: string, place: Place) => boolean = () => true,
  isClause = true,
): Place | undefined {
  return [...lower.matchAll(pattern)]
    .slice(0, looksAtMost)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .find((place) => fits(sentenceOf(lower, place), place) && holds(place.from, place.to, isClause));
}

const aroundAtMost = 200;

function sentenceOf(lower: string, { from, to }: Place): string {
  const { before, behind } = sentenceAround(lower, from, to);
  return before.slice(-aroundAtMost) + lower.slice(from, to) + behind.slice(0, aroundAtMost);
}
