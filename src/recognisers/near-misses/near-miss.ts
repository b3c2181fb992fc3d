/** Text that looks like evidence for an answer and is not. */
export type NearMiss = {
  readonly name: string;
  readonly text: string;
  /** The `observation=answer` pairs that are true of it all the same. Whatever else is proposed is wrong. */
  readonly allowed?: readonly string[];
};

/** Near misses of one kind, each named by its kind and its text. */
export function nearMissesOf(kind: string, texts: readonly string[], allowed?: readonly string[]): NearMiss[] {
  return texts.map((text) => ({ name: `${kind}: ${text}`, text, ...(allowed === undefined ? {} : { allowed }) }));
}
