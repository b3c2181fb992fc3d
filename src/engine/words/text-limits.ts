/**
 * How long a text may be, in characters. Made from the articles that were there when the rule came: what fits the screen
 * without pushing the answers or the first step out of sight.
 */
export const charactersAtMost = {
  /** Two lines of the heading on a telephone, four at the most. */
  heading: 90,
  /** One line of an answer's row beside its digit. */
  label: 60,
  detail: 150,
  statement: 260,
  /** Read on the page about the article, where nobody is in a hurry. */
  background: 340,
} as const;

/**
 * The longest sentence, in words. The Australian Government Style Manual and the style guide of GOV.UK (“25 words is our
 * limit”) give the same number.
 */
export const wordsInSentenceAtMost = 25;

/** The number of words in the longest sentence of a text. A sentence goes on after a full stop when a small letter follows. */
export function longestSentence(text: string): number {
  const sentences = text.split(/(?<=[.!?][”"’)]*)\s+(?=[^a-z])/);
  return Math.max(...sentences.map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length));
}
