import { caseOf } from '../../engine/case/case-of.ts';
import { isSameAnswers } from '../../engine/case/case-steps.ts';
import type { CasePlace } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { Marks } from './entry-marks.ts';
import { isOwn } from './entry-owner.ts';
import { isPlaceOf } from './own-place.ts';

type EntryHere = { readonly place: CasePlace; readonly marks: Marks };

/** The first question of a place that the case answers otherwise now; without an answer where it has none. */
export type AnsweredElsewhere = { readonly asked: string; readonly answerId?: string };

/** The entry of the history that a desk shows, and whose place it is. */
export function keepHere(ports: DeskPorts) {
  let here: EntryHere | undefined;
  let elsewhere: AnsweredElsewhere | undefined;

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
      const isSame = place && here?.marks.step === marks.step && isSameAnswers(here?.place.answers ?? [], place.answers);
      elsewhere = isSame ? elsewhere : undefined;
      here = place && { place, marks };
    },
    /** What another tab has answered, where that made a look of the place. */
    elsewhere: (): AnsweredElsewhere | undefined => elsewhere,
    /** True where the step that led to an entry was taken, or none did. */
    isTaken,
    /** True where a place is one of the tab's case and no look beside it. */
    isOwn: isOfCase,
    mark,
    /** What the case has left in another tab is only looked at from then on; `isNews` where the person saw it as the case's. */
    lookIfLeft: (record: CaseRecord, isNews: boolean): void => {
      const tab = ports.readTab();
      if (here === undefined || tab?.id !== record.id) {
        return;
      }
      const isLeft = isOwn(here.marks, tab) && !isOfCase(record, here.place, here.marks);
      if (elsewhere !== undefined || (isLeft && isNews)) {
        elsewhere = findOtherwise(record, here.place);
      }
      if (isLeft) {
        mark(here.marks, 'markLook', record.id);
      }
    },
  };
}

function findOtherwise(record: CaseRecord, { articleId = '', answers }: CasePlace): AnsweredElsewhere | undefined {
  const now = new Map(caseOf(record, articleId).answers);
  const asked = answers.find(([name, answerId]) => now.get(name) !== answerId)?.[0];
  const answerId = asked && now.get(asked);
  return asked === undefined ? undefined : { asked, ...(answerId === undefined ? {} : { answerId }) };
}
