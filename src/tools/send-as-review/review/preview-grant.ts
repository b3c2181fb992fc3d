import { needsLook } from './decide-rows.ts';
import type { Preview, RowWords } from './messages.ts';
import type { OpenFile } from './open-file.ts';
import { placeRows } from './place-rows.ts';

const examplesAtMost = 8;

/** What granting a group would do: lines that no one decided about, and those of them that need a second look. */
export function previewGrant(files: readonly OpenFile[], rows: Iterable<number>, wordsOf: (row: number) => RowWords): Preview {
  let undecided = 0;
  let decided = 0;
  let toLookAt = 0;
  const examples: number[] = [];
  for (const [file, row] of placeRows(files, rows)) {
    if (file.decisions[row] !== 0) {
      decided += 1;
      continue;
    }
    undecided += 1;
    if (needsLook(file, row)) {
      toLookAt += 1;
      if (examples.length < examplesAtMost) {
        examples.push(file.base + row);
      }
    }
  }
  return { undecided, decided, toLookAt, examples: examples.map(wordsOf) };
}
