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

/** An article or a page of one, and the address that opens it. */
export type Way = {
  readonly href: string;
  readonly title: string;
  /** True where it is of a pack that was opened on this device. */
  readonly isOnlyHere?: true;
};

/** What the person can add or look at, and the page that it speaks of. */
export type RemarkWords = { readonly text: string; readonly way?: Way };

/** An article that a key has found in the evidence. */
export type ArticleByKey = {
  readonly articleId: string;
  readonly title: string;
  readonly number: string;
  /** The title of its pack. */
  readonly pack: string;
  /** True where that pack was opened on this device. */
  readonly isOnlyHere?: true;
  readonly href: string;
  /** The lines that it was found by. */
  readonly lines: readonly string[];
  /** True where nobody has confirmed yet that they always mean it. */
  readonly isTrial: boolean;
  /** The questions whose answers decide whether it is meant. */
  readonly dependsOn: readonly string[];
  readonly status?: string;
};

/** What was read from the evidence, in words. */
export type ReadingWords = {
  readonly proposals: readonly ProposalWords[];
  /** Questions for which the text holds several answers; none of them is proposed. */
  readonly conflicts: readonly { readonly question: string; readonly answers: readonly ProposalWords[] }[];
  readonly remarks: readonly RemarkWords[];
  /** A pasted article or a ticket text is no evidence: nothing is read from it. With a link, or an article found, nothing else may be. */
  readonly kind: 'evidence' | 'article' | 'ticket text' | 'link' | 'found';
  /** True where all that was read is what a person tells. */
  readonly isTold: boolean;
  /** Everything that is looked for. */
  readonly lookedFor: readonly string[];
};

/** What the person took over, the whole text where they want it kept with the case, and the way that they go on. */
export type Accepted = { readonly proposals: readonly ProposalWords[]; readonly text?: string; readonly way?: Way };

/** Reads text away from the page; the promise is refused only where nothing can be read at all. */
export type Analyse = (text: string) => Promise<ReadingWords>;

/** Finds where some answers lead; undefined where they leave it open. */
export type FindWay = (chosen: readonly ProposalWords[]) => Promise<Way | undefined>;

export const mostBytes = 5 * 1024 * 1024;
