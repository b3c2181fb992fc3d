import { withoutBase } from '../../ui/base.ts';
import { newCaseId } from '../browser/new-case-id.ts';
import { type Marks, marksAfter } from '../desk/entry-marks.ts';

/** The marks of this entry of the history. Only this site writes them. */
export function readMarks(): Marks {
  return history.state ?? {};
}

/** Milliseconds that never go back while a page is open, whatever becomes of the clock. */
export function timeNow(): number {
  return Math.round(performance.timeOrigin + performance.now());
}

/** The marks of this entry of the history, which from now on belongs to a walk. */
export function markWalk(): Marks {
  if (!(readMarks().case || readMarks().walk)) {
    mark({ walk: newCaseId() });
  }
  return readMarks();
}

export function mark(marks: Marks): void {
  history.replaceState({ ...history.state, ...marks }, '');
}

/** The marks of the entry that a step made here leads to. */
export function marksOfStep(): Marks {
  return marksAfter(markWalk(), withoutBase(location.pathname) + location.search, timeNow());
}
