/** What stands for the same in evidence: capital and small letters, quotation marks, dashes and blanks. Keeps every place. */
export function fold(text: string): string {
  const plain = text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
  const lower = plain.toLowerCase();
  // A few capitals become two characters in small letters.
  return lower.length === plain.length ? lower : Array.from({ length: plain.length }, (_, at) => foldOne(plain.charAt(at))).join('');
}

/** The same with every run of blanks and line ends as one blank. */
export function foldLine(text: string): string {
  return fold(text).replace(/\s+/g, ' ');
}

function foldOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === 1 ? lower : letter;
}
