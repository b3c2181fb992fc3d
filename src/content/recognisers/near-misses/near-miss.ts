/** Text that looks like evidence for an answer and is not. */
export type NearMiss = {
  readonly name: string;
  readonly text: string;
  /** The `observation=answer` pairs that are true of it all the same. Whatever else is proposed is wrong. */
  readonly allowed?: readonly string[];
};
