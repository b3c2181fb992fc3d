import type { CasePlace } from '../model/case.ts';
import type { CaseRecord } from '../model/case-record.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { Marks } from './entry-marks.ts';
import { isOwn } from './entry-owner.ts';
import { isPlaceOf } from './own-place.ts';

type EntryHere = { readonly place: CasePlace; readonly marks: Marks };

/** The entry of the history that a desk shows, and whose place it is. */
export function keepHere(ports: DeskPorts) {
  let here: EntryHere | undefined;

  function isTaken({ step }: Marks): boolean {
    return step === undefined || step <= ports.readLastStep();
  }

  // A step that is being taken is the case's, though it has not answered yet.
  function isOfCase(record: CaseRecord, place: CasePlace, marks: Marks): boolean {
    return isOwn(marks, ports.readTab()) && (!isTaken(marks) || isPlaceOf(record, place, marks));
  }

  function mark(marks: Marks, kind: 'markEntry' | 'markLook', id: string): void {
    if (here !== undefined && here.marks.step === marks.step) {
      here = { ...here, marks: { ...here.marks, ...(kind === 'markLook' ? { look: id } : { case: id, look: undefined }) } };
    }
    ports[kind](id, marks);
  }

  return {
    now: (): EntryHere | undefined => here,
    set: (place?: CasePlace, marks: Marks = {}): void => {
      here = place && { place, marks };
    },
    /** True where the step that led to an entry was taken, or none did. */
    isTaken,
    /** True where a place is one of the tab's case and no look beside it. */
    isOwn: isOfCase,
    mark,
    /** What the case has left, in another tab or by an undo, is only looked at from then on. */
    lookIfLeft: (record: CaseRecord): void => {
      const tab = ports.readTab();
      if (here !== undefined && tab?.id === record.id && isOwn(here.marks, tab) && !isOfCase(record, here.place, here.marks)) {
        mark(here.marks, 'markLook', record.id);
      }
    },
  };
}
