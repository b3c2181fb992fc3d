import { quote } from './letters.ts';

/** How many quotation marks stand on each side of a field; `uneven` where the two sides do not match. */
export type Quoting = 3 | 1 | 0 | 'uneven';

/** How a field is quoted. Only the outermost marks count; what stands between them may hold more. */
export function quotingOf(units: Uint16Array, from: number, to: number): Quoting {
  const opens = countQuotes(units, from, to, 1);
  const closes = countQuotes(units, to - 1, from - 1, -1);
  if (to - from >= 6 && opens >= 3 && closes >= 3) {
    return 3;
  }
  if (opens === 0 && closes === 0) {
    return 0;
  }
  return (opens === 1 && closes === 1 && to - from > 1) || (opens === 2 && to - from === 2) ? 1 : 'uneven';
}

/** Where the value of a field stands, without the quotation marks around it. */
export function valueBounds(units: Uint16Array, from: number, to: number): readonly [from: number, to: number] {
  const quoting = quotingOf(units, from, to);
  if (quoting !== 'uneven') {
    return [from + quoting, to - quoting];
  }
  const start = from + countQuotes(units, from, to, 1);
  return [start, Math.max(start, to - countQuotes(units, to - 1, from - 1, -1))];
}

function countQuotes(units: Uint16Array, start: number, stop: number, step: 1 | -1): number {
  let at = start;
  while (at !== stop && units[at] === quote) {
    at += step;
  }
  return Math.abs(at - start);
}

/** True where a value has quotation marks inside: they may be part of a name, or what an editor left behind. */
export function hasQuoteInside(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (units[at] === quote) {
      return true;
    }
  }
  return false;
}
