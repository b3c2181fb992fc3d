import { isSameData } from '../../engine/data/same-data.ts';
import type { Lists, SavedReview } from './review/messages.ts';

/** Something of a review that lies in two places: as both had it last, and as each has it now. */
export type ReviewVersions<T> = { readonly taken: T | undefined; readonly older: T; readonly own: T };

/** One review out of two of the same file: each line as the one that changed it has it, and as the own where both did. */
export function mergeReviews({ taken, older, own }: ReviewVersions<SavedReview>): SavedReview {
  if (older.rows !== own.rows) {
    return own;
  }
  const readLine = (review: SavedReview | undefined, row: number) => [
    review?.decisions[row] ?? 0,
    review?.reasons[review.reasonOf[row] ?? 0] ?? '',
  ];
  const decisions = own.decisions.slice();
  const reasonOf = own.reasonOf.slice();
  const reasons = [...own.reasons];
  for (let row = 0; row < own.rows; row += 1) {
    if (isSameData(readLine(own, row), readLine(taken, row))) {
      const reason = older.reasons[older.reasonOf[row] ?? 0] ?? '';
      decisions[row] = older.decisions[row] ?? 0;
      reasonOf[row] = reasons.includes(reason) ? reasons.indexOf(reason) : reasons.push(reason) - 1;
    }
  }
  return { version: 1, rows: own.rows, decisions, reasonOf, reasons };
}

/** Each list as the one that changed it has it, and with the lines of both where both did. */
export function mergeLists({ taken, older, own }: ReviewVersions<Lists>): Lists {
  const merge = (name: keyof Lists) =>
    own[name] === taken?.[name] ? older[name] : older[name] === taken?.[name] ? own[name] : joinLines(own[name], older[name]);
  return { service: merge('service'), protected: merge('protected') };
}

function joinLines(own: string, older: string): string {
  return [...new Set([...own.split('\n'), ...older.split('\n')])].join('\n');
}
