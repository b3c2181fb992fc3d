import { quote, tab, textOf } from './letters.ts';

const dash = 0x2d;
const colon = 0x3a;
// Longer than any path that Windows of that time takes.
const longestPrefix = 300;

/** True for the line with which Find names the file that it looked through. */
export function isFindHeader(units: Uint16Array, from: number, to: number): boolean {
  if (to - from < 10) {
    return false;
  }
  for (let at = from; at < to; at += 1) {
    if (units[at] === tab || (at < from + 10 && units[at] !== dash)) {
      return false;
    }
  }
  return true;
}

/** How many units at the start of a line are a file name that Findstr wrote there; 0 without one. */
export function prefixLength(units: Uint16Array, from: number, to: number): number {
  if (units[from] === quote) {
    return 0;
  }
  for (let at = from; at < Math.min(to, from + longestPrefix) && units[at] !== tab; at += 1) {
    if (units[at] === quote) {
      return units[at - 1] === colon ? at - from : 0;
    }
  }
  // Without quotation marks only the name of a text file is sure to be none of a person.
  const head = textOf(units, from, Math.min(to, from + longestPrefix));
  return /^[^\t"<>|*?]*?\.(?:txt|csv|tsv|log):/i.exec(head)?.[0].length ?? 0;
}
