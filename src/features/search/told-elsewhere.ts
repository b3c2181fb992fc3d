/** What search in other packs made of some words. */
export type ToldElsewhere = {
  readonly words: string;
  readonly isFound: boolean;
  /** Every word that stands somewhere in these packs, of those that were typed. */
  readonly held: ReadonlySet<string>;
};
