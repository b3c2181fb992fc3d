import { isToCheck } from '../file/sheet.ts';
import { delegatesOf } from './find-rows.ts';
import type { Totals } from './messages.ts';
import type { OpenFile } from './open-file.ts';
import { isProtected, type RowIndex } from './row-index.ts';

const granted = 1;
const leftOut = 2;

/** How many rows of a file stand where. */
export function countTotals({ sheet, base, decisions }: OpenFile, { marks }: RowIndex): Totals {
  const counts = {
    granted: 0,
    leftOut: 0,
    withDelegates: 0,
    grantedWithDelegates: 0,
    grantedProtected: 0,
    grantedToCheck: 0,
    protectedRows: 0,
  };
  for (let row = 0; row < sheet.rows; row += 1) {
    const flag = sheet.flags[row] ?? 0;
    const isDelegated = delegatesOf(flag) !== 'no' ? 1 : 0;
    const isOnList = ((marks[base + row] ?? 0) & isProtected) !== 0 ? 1 : 0;
    counts.withDelegates += isDelegated;
    counts.protectedRows += isOnList;
    if (decisions[row] === granted) {
      counts.granted += 1;
      counts.grantedWithDelegates += isDelegated;
      counts.grantedProtected += isOnList;
      counts.grantedToCheck += (flag & isToCheck) !== 0 ? 1 : 0;
    } else if (decisions[row] === leftOut) {
      counts.leftOut += 1;
    }
  }
  return { ...counts, rows: sheet.rows, undecided: sheet.rows - counts.granted - counts.leftOut };
}

export function addTotals(all: readonly Totals[]): Totals {
  const none: Totals = {
    rows: 0,
    granted: 0,
    leftOut: 0,
    undecided: 0,
    withDelegates: 0,
    grantedWithDelegates: 0,
    grantedProtected: 0,
    grantedToCheck: 0,
    protectedRows: 0,
  };
  const names = Object.keys(none) as (keyof Totals)[];
  return all.reduce((sum, one) => Object.fromEntries(names.map((name) => [name, sum[name] + one[name]])) as Totals, none);
}
