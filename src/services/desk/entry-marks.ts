/** What an entry of the history says about the case. A look, a link or a search result says nothing. */
export type Marks = {
  /** The case that the place is one of. */
  readonly case?: string;
  /** The walk that it is a step of, for a case that is begun later. */
  readonly walk?: string;
  /** When it was stepped to, in milliseconds, and from which address. */
  readonly step?: number;
  readonly came?: string;
  /** The case beside which the place is looked at, and what is stepped to from it, until it is used for the case. */
  readonly look?: string | undefined;
  /** The address that led here and says more than the place, for names that were given since. */
  readonly drifted?: string;
};

/** The marks of the entry that a step leads to, from one that belongs to a walk. Two steps of one millisecond are two steps. */
export function marksAfter({ case: id, walk, look, step = 0 }: Marks, came: string, time: number): Marks {
  return { ...(id ? { case: id } : { walk: walk ?? '' }), ...(look && { look }), step: Math.max(time, step + 1), came };
}
