/** An article as triage shows it: what fits, what speaks against it, and the way in. */
export type ArticleLine = {
  readonly articleId: string;
  readonly title: string;
  readonly number: string;
  /** The title of its pack, where more than one is here. */
  readonly pack?: string;
  /** True where its pack was opened on this device. */
  readonly isOnlyHere?: true;
  /** What is said of an article that nobody has checked. */
  readonly status: string | undefined;
  readonly href: string;
  readonly isOut: boolean;
  readonly fits: readonly string[];
  readonly against: readonly string[];
};

/** How many articles there are that nothing speaks against, that something speaks against, and that are out. */
export type LineCounts = { readonly free: number; readonly doubtful: number; readonly out: number };
