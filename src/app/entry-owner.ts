import type { Marks } from './entry-marks.ts';
import { isOwn } from './own-place.ts';
import type { TabCase } from './tab-case.ts';

/**
 * Whose it is what is typed at an entry of the history: the tab's case, the walk that may become one, or a look beside the
 * case. What one of them has, no other is shown.
 */
export function ownerOf(marks: Marks, tab: TabCase | undefined): string {
  const entry = marks.case ?? marks.walk ?? '';
  return tab === undefined ? entry : isOwn(marks, tab) ? tab.id : lookOwner(tab.id, entry);
}

/** The same for a look beside a case, from an entry of that walk. */
export function lookOwner(caseId: string, walk: string): string {
  return `${caseId} ${walk}`;
}
