const aroundAtMost = 300;

/** Where the line of a place begins and ends; of a line without end only what lies around the place. */
export function lineBounds(text: string, from: number, to: number = from): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(0, from - aroundAtMost), from);
  const after = text.slice(to, to + aroundAtMost);
  const lineEnd = after.search(/[\r\n]/);
  return {
    start: from - before.length + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1,
    end: to + (lineEnd === -1 ? after.length : lineEnd),
  };
}

/** The line of a place, in the letters of the text given. */
export function lineAround(text: string, from: number, to: number = from): string {
  const { start, end } = lineBounds(text, from, to);
  return text.slice(start, end);
}
