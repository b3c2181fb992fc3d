const told = new Map<string, string>();

/** Keeps the words of the ticket text that a case was opened from: in this page only, never stored. */
export function keepTold(caseId: string, words: string): void {
  told.set(caseId, words);
}

/** Those words, for where the article is not here to say them; undefined where the case was opened otherwise. */
export function toldByText(caseId: string): string | undefined {
  return told.get(caseId);
}
