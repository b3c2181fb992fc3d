/** Evidence with the answers that it gives: all of them should be proposed, and no other. */
export type Sample = {
  readonly name: string;
  readonly text: string;
  /** `observation=answer` pairs. */
  readonly answers: readonly string[];
  /** True for a layout that is not read yet: it counts against recall, and nothing may be proposed for it. */
  readonly isMissed?: true;
};

/** Samples that all give the same answers, each named by its text. */
export function samplesOf(answers: readonly string[], texts: readonly string[]): Sample[] {
  return texts.map((text) => ({ name: text, text, answers }));
}
