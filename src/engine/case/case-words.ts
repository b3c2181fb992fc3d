/** A case as it is read in the list. */
export type CaseWords = {
  readonly id: string;
  readonly ticket: string;
  readonly article: string;
  readonly changed: string;
  readonly progress: string;
  /** How and when it was closed; missing while it is open. */
  readonly closed?: string;
  /** True where another case has the same ticket number. */
  readonly isShared?: boolean;
  readonly href: string;
  /** All that a search looks through. */
  readonly text: string;
};
