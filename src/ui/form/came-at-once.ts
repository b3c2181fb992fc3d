const typedAtMost = 12;

/** True where an input event brought more than a key does: a paste, a drop, what a program filled in. Lengths in characters. */
export function cameAtOnce(event: Event, before: number, now: number): boolean {
  const isInserted = 'inputType' in event && String(event.inputType).startsWith('insertFrom');
  return isInserted || now - before > typedAtMost;
}
