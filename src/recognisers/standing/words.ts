/** A pattern for any of the words, each of them whole and not within a name such as mx.fabrikam.example. `\\b` knows no letters but those of English. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-zß-ɏ\\d._@\\\\/-])(?:${words.join('|')})(?![a-zß-ɏ\\d_@\\\\]|[.-][a-zß-ɏ])`);
}
