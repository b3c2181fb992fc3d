/** The UTF-16 units that give an export its form. */
export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const quote = 0x22;
export const byteOrderMark = 0xfeff;
/** Ctrl and Z, with which DOS ends a text. */
export const endOfFile = 0x1a;

// More arguments than this in one call overflow the stack of some browsers.
const mostAtOnce = 8192;

/** The text of some units, as it stands; a lone half of a pair stays one. */
export function textOf(units: Uint16Array, from: number, to: number): string {
  if (to - from <= mostAtOnce) {
    return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]);
  }
  return textOf(units, from, from + mostAtOnce) + textOf(units, from + mostAtOnce, to);
}

/** Looks for words, at least one letter, without regard to upper and lower case. */
export function makeFinder(words: string): (units: Uint16Array, from: number, to: number) => boolean {
  const lower = unitsOf(words.toLowerCase());
  const upper = unitsOf(words.toUpperCase());
  const length = lower.length;
  // Where the two differ in length (the German sharp s), only the letters as typed are looked for.
  const other = upper.length === length ? upper : lower;
  const first = lower[0];
  const firstOther = other[0];
  const isHere = (units: Uint16Array, at: number) => {
    for (let index = 1; index < length; index += 1) {
      const unit = units[at + index];
      if (unit !== lower[index] && unit !== other[index]) {
        return false;
      }
    }
    return true;
  };
  return (units, from, to) => {
    const last = to - length;
    for (let at = from; at <= last; at += 1) {
      const unit = units[at];
      if ((unit === first || unit === firstOther) && isHere(units, at)) {
        return true;
      }
    }
    return false;
  };
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    units[index] = text.charCodeAt(index);
  }
  return units;
}
