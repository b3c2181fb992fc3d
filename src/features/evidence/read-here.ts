/** An answer of the question that is open, as something pasted suggests it. */
export type AnswerHere = { readonly answerId: string; readonly label: string; readonly lines: readonly string[]; readonly note?: string };

/** A text that was read for a blank. */
export type BlankHere = { readonly name: string; readonly label: string; readonly text: string };

/** What was read in a text that concerns the open question: with several answers none of them is proposed. */
export type ReadHere = {
  readonly answers: readonly AnswerHere[];
  readonly blanks: readonly BlankHere[];
  /** The questions that have to be answered before more can be said. */
  readonly dependsOn: readonly string[];
};
