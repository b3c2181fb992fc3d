import type { Proposal, Remark } from '../engine/case/proposal.ts';
import type { Conflict } from './find-conflicts.ts';

/** What is read from evidence: answers to accept or refuse, and what contradicts itself and so is not proposed. */
export type Reading = {
  readonly proposals: readonly Proposal[];
  readonly conflicts: readonly Conflict[];
  /** What the person can add so that more can be read. */
  readonly remarks: readonly Remark[];
  /** True for a pasted article, from which nothing is read. */
  readonly isArticle: boolean;
  /** True where all that was read is what a person tells: the text is a description, no record. */
  readonly isTold: boolean;
  /** Everything that is looked for in evidence, as a person reads it; each once. */
  readonly lookedFor: readonly string[];
};
