/** What search in other packs made of some words. */
export type ToldElsewhere = {
  readonly words: string;
  readonly isFound: boolean;
  /** The pack of each article found that questions can tell from others. */
  readonly inTriage: readonly string[];
  /** Every word that stands somewhere in these packs, of those that were typed. */
  readonly held: ReadonlySet<string>;
};
