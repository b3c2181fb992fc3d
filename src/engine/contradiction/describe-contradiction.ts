import type { AnswerWords } from '../walk/words.ts';

/** Two answers that cannot both be true, the earlier one first. */
export type ContradictionWords = readonly [earlier: AnswerWords, later: AnswerWords];

/** Says which two answers cannot both be true. */
export function describeContradiction([earlier, later]: ContradictionWords): string {
  return `“${earlier.answer}” and “${later.answer}” cannot both be true.`;
}
