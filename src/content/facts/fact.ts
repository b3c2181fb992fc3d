/** Where a fact of the dossier comes from. `inferred` is the dossier's `[seed, derived]`: not written out, but it follows from the article. */
export type FactKind = 'seed' | 'public' | 'derived' | 'inferred' | 'not-recovered';

export type Fact = {
  /** What the fact is about, in our own words, short enough for one line of a list. */
  says: string;
  kinds: readonly [FactKind, ...FactKind[]];
  /** The public sources, by their short names. */
  from?: string;
  /** Which part is our deduction, where only a part is. */
  derived?: string;
  /** What a checker doubts about it, complete, in our own words. */
  doubt?: string;
};

export type Facts = Readonly<Record<string, Fact>>;
