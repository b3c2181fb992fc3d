/** Evidence made ready for matching: the same text in small letters, place for place, and its lines as they stand there. */
export type EvidenceText = {
  readonly lower: string;
  /** The lines that a match lies in. */
  readonly linesAt: (from: number, to: number) => string[];
};

const linesAtMost = 12;
const aroundAtMost = 300;

/** Promises that `lower` has the length of the evidence, so that places in one are places in the other. */
export function readEvidence(evidence: string): EvidenceText {
  // This capital alone becomes two characters in small letters.
  const lower = evidence.replaceAll('İ', 'i').toLowerCase();
  return { lower, linesAt: (from, to) => linesAt(evidence, from, to) };
}

function linesAt(evidence: string, from: number, to: number): string[] {
  const { start, end } = lineBounds(evidence, from, to);
  return evidence
    .slice(start, end)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, linesAtMost);
}

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

/** A pattern for words that may stand apart by any blanks and line breaks. Bounded, so that matching stays linear. */
export function spaced(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s{1,40}');
}
