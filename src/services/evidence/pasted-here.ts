let pasted = '';

/** Keeps what was pasted for the article that it was found for: in this page only, never stored. */
export function keepPasted(text: string): void {
  pasted = text;
}

/** What was pasted last for an article; nothing where nothing was, or the next caller came. */
export function pastedHere(): string {
  return pasted;
}
