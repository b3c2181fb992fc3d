import type { AnswerWords } from './words.ts';

/** Two answers that cannot both be true, the earlier one first. */
export type ContradictionWords = readonly [earlier: AnswerWords, later: AnswerWords];

/** Says which two answers cannot both be true. */
export function describeContradiction([earlier, later]: ContradictionWords): string {
  return `${quote(earlier)} and ${quote(later)} cannot both be true.`;
}

function quote({ question, answer }: AnswerWords): string {
  return `“${answer}” (${question})`;
}
