/** How many letters of a word may be wrong. A number with another digit is another number, and short words are all alike. */
export function lettersWrong(word: string): number {
  return /\d/.test(word) || word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}
