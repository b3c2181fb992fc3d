/** Evidence with the answers that it gives: all of them should be proposed, and no other. */
export type Sample = {
  readonly name: string;
  readonly text: string;
  /** `observation=answer` pairs. */
  readonly answers: readonly string[];
  /** True for a layout that is not read yet: it counts against recall, and nothing may be proposed for it. */
  readonly isMissed?: true;
};
