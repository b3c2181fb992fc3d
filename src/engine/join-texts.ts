const atOnce = '\n[Typed at the same time in another tab]\n';
const inLook = '\n[Noted in a look]\n';

/**
 * Two texts that were typed into one field at the same time: both, and a line between them that says so. What one of them
 * holds is not said twice; what stood in `mine` before it was typed on goes.
 */
export function joinTexts(theirs: string, mine: string, before = ''): string {
  return join(theirs, mine, before, atOnce);
}

/** The same for a text of a case and one that was typed into its field in a look. */
export function joinLooked(kept: string, looked: string): string {
  return join(kept, looked, '', inLook);
}

/** True where all that was typed stands in a text, alone or beside what was typed at the same time. */
export function holdsText(text: string, typed: string): boolean {
  const parts = partsOf(text);
  return text === typed || (parts.length > 1 && partsOf(typed).every((part) => parts.includes(part)));
}

function join(theirs: string, mine: string, before: string, mark: string): string {
  const gone = new Set(partsOf(before));
  const others = partsOf(theirs).filter((part) => !gone.has(part));
  const parts = [...others, ...partsOf(mine)];
  const isSaid = (part: string, at: number) =>
    parts.some((other, index) => other.includes(part) && (other.length > part.length || index < at));
  return parts.filter((part, at) => part.trim() !== '' && !isSaid(part, at)).join(mark);
}

function partsOf(text: string): string[] {
  return text.split(atOnce).flatMap((part) => part.split(inLook));
}
