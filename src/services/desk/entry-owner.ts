import type { TabCase } from '../browser/tab-case.ts';
import type { Marks } from './entry-marks.ts';

/** True where the history says that a place is one of the tab's case and no look beside it. */
export function isOwn(marks: Marks, tab: TabCase | undefined): boolean {
  return (
    tab !== undefined &&
    marks.look !== tab.id &&
    (marks.case === undefined ? marks.walk !== undefined && marks.walk === tab.walk : marks.case === tab.id)
  );
}

/**
 * Whose it is what is typed at an entry of the history: the tab's case, the walk that may become one, or a look beside the
 * case. What one of them has, no other is shown.
 */
export function ownerOf(marks: Marks, tab: TabCase | undefined): string {
  const entry = marks.case ?? marks.walk ?? '';
  return tab === undefined ? entry : isOwn(marks, tab) ? tab.id : `${tab.id} ${entry}`;
}
