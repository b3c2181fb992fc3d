import type { Marks } from './entry-marks.ts';
import type { TabCase } from './tab-case.ts';

/** True where a place is one of the tab's case and no look beside it. */
export function isOwn(marks: Marks, tab: TabCase | undefined): boolean {
  return tab !== undefined && (marks.case === undefined ? marks.walk !== undefined && marks.walk === tab.walk : marks.case === tab.id);
}
