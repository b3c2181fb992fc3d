import type { SecretKind } from './secret-kinds.ts';

/** Where a secret stands in a text. Each way through a pattern is bounded, so that no text takes long. */
export type SecretRule = {
  readonly kind: SecretKind;
  /** One of these, in small letters, stands in every text that the pattern can find something in. */
  readonly near: readonly string[];
  /** One of these too, where the words above are common. */
  readonly also?: readonly string[];
  /** Its group `secret` is what is cut. */
  readonly pattern: RegExp;
  /** False where what was found is none after all. */
  readonly isMeant?: (secret: string, before: string, after: string) => boolean;
};

/** At the beginning of a secret: a mark of ours is none. */
export const notMarked = String.raw`(?!["“„«‘‚‹»]?\s?\[[A-Z][^\[\]\n]{1,40}cut\])`;
