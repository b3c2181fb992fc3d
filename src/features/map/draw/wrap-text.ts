// Widths in em of a wide sans-serif: a font that runs narrower leaves room, one that runs wider has the padding.
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!]/, 0.29],
  [/[ ftr()[\]/“”"-]/, 0.365],
  [/[mwMW@%…—]/, 0.88],
  [/[A-Z]/, 0.67],
  [/[0-9_]/, 0.62],
];
const otherWidth = 0.56;
const widthOfLetter = new Map<string, number>();

/** About how wide a text is in em. Estimated, because the layout must not depend on the font that a device happens to have. */
export function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text) {
    const width = widthOfLetter.get(letter) ?? widths.find(([letters]) => letters.test(letter))?.[1] ?? otherWidth;
    widthOfLetter.set(letter, width);
    sum += width;
  }
  return sum;
}

/** Breaks a text into lines of at most this many em, at spaces and hyphens; a longer word is cut. */
export function wrapText(text: string, widest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[ -])/).flatMap((whole) => cutWord(whole, widest))) {
    if (line !== '' && widthOf((line + word).trimEnd()) > widest) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

function cutWord(word: string, widest: number): string[] {
  if (widthOf(word.trimEnd()) <= widest) {
    return [word];
  }
  const letters = [...word];
  const fits = letters.findIndex((_, index) => widthOf(letters.slice(0, index + 1).join('')) > widest);
  const cut = Math.max(1, fits);
  return [letters.slice(0, cut).join(''), ...cutWord(letters.slice(cut).join(''), widest)];
}
