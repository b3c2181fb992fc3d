import { delegatesOf } from './find-rows.ts';
import { type Decision, decisions } from './messages.ts';
import type { OpenFile } from './open-file.ts';
import { placeRows } from './place-rows.ts';

export type Choice = { readonly decision: Decision; readonly reason: number };

/** What a group action leaves alone: a decision that was made, and what must be looked at before it is granted. */
export type Limits = { readonly keepsDecided: boolean; readonly holdsBack: boolean };

type Decided = { readonly changed: number; readonly heldBack: number };

/** Writes a decision about some rows of one file; the rows are numbered within all files. */
export function decideRows(files: readonly OpenFile[], rows: Iterable<number>, { decision, reason }: Choice, limits: Limits): Decided {
  const code = decisions.indexOf(decision);
  let changed = 0;
  let heldBack = 0;
  for (const [file, row] of placeRows(files, rows)) {
    const isDecided = file.decisions[row] !== 0;
    if (limits.keepsDecided && isDecided) {
      continue;
    }
    if (limits.holdsBack && needsLook(file, row)) {
      heldBack += 1;
      continue;
    }
    file.decisions[row] = code;
    file.reasonOf[row] = decision === 'undecided' ? 0 : reason;
    changed += 1;
  }
  return { changed, heldBack };
}

/** True for a row that no group action grants by itself: its owner has delegates, or the file does not say. */
export function needsLook({ sheet }: OpenFile, row: number): boolean {
  return delegatesOf(sheet.flags[row] ?? 0) !== 'no';
}
