import type { OpenFile } from './open-file.ts';

/** The file that holds a row of all rows. Throws where none does: rows come from the files that are open. */
export function fileOfRow(files: readonly OpenFile[], row: number): OpenFile {
  const file = files.findLast(({ base }) => base <= row);
  if (file === undefined || row - file.base >= file.sheet.rows) {
    throw new Error(`No open file holds row ${row}.`);
  }
  return file;
}

/** Each row with the file that holds it and its number there. */
export function* placeRows(files: readonly OpenFile[], rows: Iterable<number>): Generator<readonly [OpenFile, number]> {
  for (const row of rows) {
    const file = fileOfRow(files, row);
    yield [file, row - file.base];
  }
}
