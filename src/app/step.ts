import { withoutBase } from '../ui/base.ts';
import { type Marks, marksAfter, marksOf } from './entry-marks.ts';
import { newCaseId } from './new-case-id.ts';
import { readLastStep } from './tab-case.ts';

// Two steps of one millisecond are two steps.
let last = 0;

/** The state of the entry of the history that an answer given here leads to. */
export function stateOfStep(): Marks {
  last = Math.max(Date.now(), last + 1, readLastStep() + 1);
  return marksAfter(markWalk(), withoutBase(location.pathname) + location.search, last);
}

/** The marks of this entry of the history, which from now on belongs to a walk. */
export function markWalk(): Marks {
  const marks = marksOf(history.state);
  return marks.case !== undefined || marks.walk !== undefined ? marks : mark({ walk: newCaseId() });
}

/** Says in this entry of the history that its place is one of a case. */
export function markCase(caseId: string): void {
  if (marksOf(history.state).case !== caseId) {
    mark({ case: caseId });
  }
}

function mark(marks: Marks): Marks {
  history.replaceState({ ...history.state, ...marks }, '');
  return marks;
}
