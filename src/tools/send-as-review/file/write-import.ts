import { valueBounds } from './fields.ts';
import { byteOrderMark, carriageReturn, lineFeed, quote, tab } from './letters.ts';
import { fieldStart, isAsWritten, type Sheet } from './sheet.ts';

/**
 * Writes rows the way the script writes an export: UTF-16 with its mark, tabs, three quotation marks, CR and LF. A row that
 * already stands so is copied unit by unit; of another every value gets its quotation marks back.
 */
export function writeImport(sheet: Sheet, isWritten: (row: number) => boolean): Uint8Array<ArrayBuffer> {
  const { units, bounds, ends, flags, rows } = sheet;
  let size = 1;
  for (let row = 0; row < rows; row += 1) {
    size += isWritten(row) ? sizeOfRow(sheet, row) : 0;
  }
  const written = new Uint16Array(size);
  let at = 0;
  const put = (unit: number) => {
    written[at] = unit;
    at += 1;
  };
  const copy = (from: number, to: number) => {
    written.set(units.subarray(from, to), at);
    at += to - from;
  };
  put(byteOrderMark);
  for (let row = 0; row < rows; row += 1) {
    if (!isWritten(row)) {
      continue;
    }
    const start = fieldStart(bounds, row, 0);
    const end = ends[row] ?? start;
    if (((flags[row] ?? 0) & isAsWritten) !== 0) {
      copy(start, end);
    } else {
      for (const [index, [from, to]] of valuesOf(units, start, end).entries()) {
        for (const mark of index === 0 ? [quote, quote, quote] : [tab, quote, quote, quote]) {
          put(mark);
        }
        copy(from, to);
        put(quote);
        put(quote);
        put(quote);
      }
    }
    put(carriageReturn);
    put(lineFeed);
  }
  return new Uint8Array(written.buffer);
}

function sizeOfRow({ units, bounds, ends, flags }: Sheet, row: number): number {
  const start = fieldStart(bounds, row, 0);
  const end = ends[row] ?? start;
  if (((flags[row] ?? 0) & isAsWritten) !== 0) {
    return end - start + 2;
  }
  const values = valuesOf(units, start, end);
  return values.reduce((size, [from, to]) => size + to - from + 7, 1);
}

function valuesOf(units: Uint16Array, start: number, end: number): (readonly [number, number])[] {
  const values: (readonly [number, number])[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at === end || units[at] === tab) {
      values.push(valueBounds(units, from, at));
      from = at + 1;
    }
  }
  return values;
}
