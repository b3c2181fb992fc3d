import { hasQuoteInside, type Quoting, quotingOf, valueBounds } from './fields.ts';
import { makeFinder } from './letters.ts';
import type { LineProblem } from './problem.ts';
import { fieldEnd, fieldStart, hasDelegates, hasNoDelegates, isAsWritten, isToCheck, knownFields } from './sheet.ts';

const delegatesField = 3;
const has = 'Has Delegates';
const no = 'No Delegates';
const saysHas = makeFinder(has);
const saysNo = makeFinder(no);

/** What is wrong within a row, and its flags. */
export function judgeRow(
  units: Uint16Array,
  bounds: Uint32Array,
  row: number,
  mayHaveLost: boolean,
): { problems: readonly LineProblem[]; flags: number } {
  const delegates = delegatesIn(units, ...boundsOfValue(units, bounds, row, delegatesField));
  const quotes = problemOfQuotes(units, bounds, row);
  const problems: LineProblem[] = quotes === undefined ? [] : [quotes];
  if (hasQuotesInside(units, bounds, row)) {
    problems.push('quote-inside');
  }
  if (delegates === 0) {
    problems.push('delegates-unclear');
  }
  if (mayHaveLost) {
    problems.push('letter-lost');
  }
  const isSuspect = problems.some((problem) => problem !== 'single-quotes' && problem !== 'no-quotes');
  return { problems, flags: delegates | (quotes === undefined ? isAsWritten : 0) | (isSuspect ? isToCheck : 0) };
}

function delegatesIn(units: Uint16Array, from: number, to: number): number {
  if (to - from === has.length && saysHas(units, from, to)) {
    return hasDelegates;
  }
  return to - from === no.length && saysNo(units, from, to) ? hasNoDelegates : 0;
}

function problemOfQuotes(units: Uint16Array, bounds: Uint32Array, row: number): LineProblem | undefined {
  const seen = new Set<Quoting>();
  for (let field = 0; field < knownFields; field += 1) {
    seen.add(quotingOf(units, fieldStart(bounds, row, field), fieldEnd(bounds, row, field)));
  }
  if (seen.has('uneven')) {
    return 'uneven-quotes';
  }
  // Excel leaves some values bare where it quotes others.
  return seen.has(1) ? 'single-quotes' : seen.has(0) ? 'no-quotes' : undefined;
}

function hasQuotesInside(units: Uint16Array, bounds: Uint32Array, row: number): boolean {
  for (let field = 0; field < knownFields; field += 1) {
    if (hasQuoteInside(units, ...boundsOfValue(units, bounds, row, field))) {
      return true;
    }
  }
  return false;
}

function boundsOfValue(units: Uint16Array, bounds: Uint32Array, row: number, field: number): readonly [number, number] {
  return valueBounds(units, fieldStart(bounds, row, field), fieldEnd(bounds, row, field));
}
