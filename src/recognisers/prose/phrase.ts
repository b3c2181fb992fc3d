import type { EvidenceText } from '../text/evidence-text.ts';
import { matchAtEdges } from '../text/match-near.ts';
import { sentenceAround } from '../text/sentence.ts';

const looksAtMost = 60;

export type Place = { readonly from: number; readonly to: number };

/** Phrases to look for, and words of which each of them has one. */
export type Phrases = { readonly words: readonly string[]; readonly pattern: RegExp };

/** Any of the phrases, as whole words and across the line ends of wrapped prose. */
export function phrase(words: readonly string[], ...phrases: readonly string[]): Phrases {
  const pattern = new RegExp(
    `(?<![a-zß-ɏ\\d._@\\\\/-])(?:${phrases.join('|').replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}')})(?![a-zß-ɏ\\d_@\\\\])`,
    'g',
  );
  return { words, pattern };
}

/** The first place where a phrase is said of the own server, now and as a fact. `fits` looks at its sentence; a phrase without a verb is no clause. */
export function findSaid(
  { lower, holds }: EvidenceText,
  { words, pattern }: Phrases,
  fits: (sentence: string, place: Place) => boolean = () => true,
  isClause = true,
): Place | undefined {
  return matchAtEdges(lower, words, pattern)
    .slice(0, looksAtMost)
    .find((place) => fits(sentenceOf(lower, place), place) && holds(place.from, place.to, isClause));
}

const aroundAtMost = 200;

function sentenceOf(lower: string, { from, to }: Place): string {
  const { before, behind } = sentenceAround(lower, from, to);
  return before.slice(-aroundAtMost) + lower.slice(from, to) + behind.slice(0, aroundAtMost);
}
