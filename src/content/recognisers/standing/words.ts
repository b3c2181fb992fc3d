/** A pattern for any of the words, each of them whole and not within a name such as mx.fabrikam.example. `\\b` knows no letters but those of English. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d._@\\\\/-])(?:${words.join('|')})(?![\\p{L}\\d_@\\\\]|[.-]\\p{L})`, 'u');
}
