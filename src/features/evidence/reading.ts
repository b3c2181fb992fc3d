/** A proposal as it is read on the page. */
export type ProposalWords = {
  readonly asked: string;
  readonly answerId: string;
  readonly question: string;
  readonly answer: string;
  readonly detail?: string;
  readonly isStrong: boolean;
  readonly lines: readonly string[];
  readonly note?: string;
};

/** What was read from the evidence, in words. */
export type ReadingWords = {
  readonly proposals: readonly ProposalWords[];
  /** Questions for which the text holds several answers; none of them is proposed. */
  readonly conflicts: readonly { readonly question: string; readonly answers: readonly ProposalWords[] }[];
  readonly remarks: readonly string[];
  /** A pasted article or a ticket text is no evidence: nothing is read from it. */
  readonly kind: 'evidence' | 'article' | 'ticket text';
};

/** What the person took over, and the whole text where they want it kept with the case. */
export type Accepted = { readonly proposals: readonly ProposalWords[]; readonly text?: string };

/** Reads text away from the page; the promise is refused only where nothing can be read at all. */
export type Analyse = (text: string) => Promise<ReadingWords>;

export const mostBytes = 5 * 1024 * 1024;
