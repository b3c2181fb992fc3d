/** The columns of a table: their names, and where each one's cells stand. */
export type Columns = {
  readonly names: readonly string[];
  readonly separator?: string;
  /** Of a table drawn with blanks: where the line below each name begins and ends. */
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
};

const leastColumns = 3;
const explaining =
  /^(?:meanings?|explanation|(?:likely |probable )?causes?|remed(?:y|ies)|what to do|actions?|bedeutung|erklärung|ursachen?|maßnahmen?|signification|cause probable|betekenis|oorzaak|significado|causas?|significato)$/;
const tableAtMost = 1500;

/** True for the heading of a column that says what things mean: its table is a list of what there is, and no log. */
export function isExplaining(name: string): boolean {
  return explaining.test(name.trim().toLowerCase());
}

/** True for a place in a table, drawn with bars or tabs, of what things mean. */
export function isInExplainingTable(lower: string, at: number): boolean {
  const lines = lower
    .slice(Math.max(0, at - tableAtMost), at)
    .split('\n')
    .slice(0, -1);
  const above = lines.slice(lines.findLastIndex((line) => !/[|\t]/.test(line)) + 1);
  return above.some((line) => line.split(/[|\t]/).some(isExplaining));
}

/** Reads the line of names of a table, with the line below it. Undefined for a line that is none. */
export function readColumns(line: string, below: string): Columns | undefined {
  if (/^[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/.test(below)) {
    const spans = [...below.matchAll(/-+/g)].map(({ 0: dashes, index }) => ({ start: index, end: index + dashes.length }));
    return { spans, names: spans.map(({ start }, at) => line.slice(start, spans[at + 1]?.start).trim()) };
  }
  const separator = [',', ';', '\t', '|'].find((mark) => line.split(mark).length >= leastColumns);
  if (separator !== undefined) {
    return { separator, names: splitCells(line, separator) };
  }
  // The drawn line was left out: the names alone, each a word.
  const words = [...line.matchAll(/\S+/g)];
  return words.length > leastColumns
    ? { spans: words.map(({ 0: word, index }) => ({ start: index, end: index + word.length })), names: words.map(([word]) => word) }
    : undefined;
}

/** The cell of a line in the first column that has one of the names. */
export function cellAt(line: string, { names, separator, spans }: Columns, wanted: readonly string[]): string | undefined {
  const at = names.findIndex((name) => wanted.includes(name));
  if (at === -1) {
    return undefined;
  }
  if (separator !== undefined) {
    return splitCells(line, separator)[at];
  }
  const span = spans?.[at];
  return span === undefined ? undefined : wordAt(line, span.start, span.end);
}

function splitCells(line: string, separator: string): string[] {
  const cells = line.includes('"') ? splitQuoted(line, separator) : line.split(separator);
  return cells.map((cell) => cell.trim().replace(/^"|"$/g, ''));
}

function splitQuoted(line: string, separator: string): string[] {
  const cells = [''];
  let isInside = false;
  for (const letter of line) {
    if (letter === '"') {
      isInside = !isInside;
    } else if (letter === separator && !isInside) {
      cells.push('');
    } else {
      cells[cells.length - 1] += letter;
    }
  }
  return cells;
}

// Numbers stand to the right, and may begin before the line that is drawn below the name.
function wordAt(line: string, start: number, end: number): string | undefined {
  let from = start;
  while (from < end && (line[from] ?? ' ') === ' ') {
    from += 1;
  }
  if (from >= end || from >= line.length) {
    return undefined;
  }
  while (from > 0 && line[from - 1] !== ' ') {
    from -= 1;
  }
  return line.slice(from).split(' ', 1)[0];
}
