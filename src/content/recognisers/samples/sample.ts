/** Evidence with the answers that it gives: all of them should be proposed, and no other. */
export type Sample = {
  readonly name: string;
  readonly text: string;
  /** `observation=answer` pairs. */
  readonly answers: readonly string[];
};
