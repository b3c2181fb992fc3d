const atOnce = '\n[Typed at the same time in another tab]\n';
const inLook = '\n[Noted in a look]\n';
const onDevice = '\n[Typed on another device]\n';
const mark = new RegExp(`(${[atOnce, inLook, onDevice].map((each) => each.replace(/[[\]]/g, '\\$&')).join('|')})`);

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

/** The same for a text of a case here and one that was typed into its field on another device. */
export function joinImported(kept: string, imported: string, before: string): string {
  return join(kept, imported, before, onDevice);
}

/** True where all that was typed stands in a text, alone or beside what was typed at the same time. */
export function holdsText(text: string, typed: string): boolean {
  const parts = partsOf(text);
  return text === typed || (parts.length > 1 && partsOf(typed).every((part) => parts.includes(part)));
}

function join(theirs: string, mine: string, before: string, between: string): string {
  const gone = new Set(partsOf(before));
  const others = markedParts(theirs).filter(({ part }) => !gone.has(part));
  const parts = [...others, ...markedParts(mine)];
  const isSaid = (part: string, at: number) =>
    parts.some((other, index) => other.part.includes(part) && (other.part.length > part.length || index < at));
  return parts
    .filter(({ part }, at) => part.trim() !== '' && !isSaid(part, at))
    .reduce((text, said, at) => (at === 0 ? said.part : text + (said.mark ?? between) + said.part), '');
}

function partsOf(text: string): string[] {
  return markedParts(text).map(({ part }) => part);
}

// Each with the line above it, which tells where it comes from.
function markedParts(text: string): { mark?: string; part: string }[] {
  const [first = '', ...rest] = text.split(mark);
  const others = rest.flatMap((part, at) => (at % 2 === 0 ? [] : [{ mark: rest[at - 1] ?? atOnce, part }]));
  return [{ part: first }, ...others];
}
