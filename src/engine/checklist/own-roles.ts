export type OwnRoles = {
  /** Every role of the catalogue, so that one choice holds for all articles. */
  readonly all: readonly { readonly id: string; readonly name: string }[];
  readonly mine: readonly string[];
  readonly keep: (mine: readonly string[]) => void;
  /** Who a step is handed to, as the end of a sentence. */
  readonly personOf: (role: string) => string;
};
