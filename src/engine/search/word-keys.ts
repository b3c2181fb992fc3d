/** The name of a concept in an index of words: no word begins so. */
export function conceptKey(conceptId: string): string {
  return `#${conceptId}`;
}

/** The name under which the articles stand that a concept speaks against. */
export function againstKey(conceptId: string): string {
  return `!${conceptId}`;
}

/** The name under which the articles stand that an answer fits, given as `observation=answer`. */
export function answerKey(answer: string): string {
  return `=${answer}`;
}

/** The name under which the articles stand that exclude an answer. */
export function excludedKey(answer: string): string {
  return `-${answer}`;
}
