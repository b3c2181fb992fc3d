import { isSamePlace } from '../../engine/case/case-change.ts';
import { caseOf } from '../../engine/case/case-of.ts';
import { articleNow } from '../../engine/case/case-record.ts';
import { areAllIn, isSameAnswers } from '../../engine/case/case-steps.ts';
import type { CasePlace } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import type { Marks } from './entry-marks.ts';
import { placeOfAddress } from './place-of-address.ts';

/** True where the case has each answer of a place, in its article. */
export function isPlaceOf(record: CaseRecord, place: CasePlace, marks: Marks): boolean {
  const { answers } = caseOf(record, place.articleId ?? '');
  return answersSaid(place, marks).some((said) => areAllIn(said, answers));
}

/** True where the case has nothing more than a place, and stands in its article. */
export function isWhereItStands(record: CaseRecord, place: CasePlace, marks: Marks): boolean {
  const { answers } = caseOf(record, articleNow(record));
  return articleNow(record) === (place.articleId ?? '') && answersSaid(place, marks).some((said) => isSameAnswers(said, answers));
}

/** True where a link has led to where the case stands. What was stepped to from a look is none, though it comes to the same. */
export function isLinkToStand(record: CaseRecord, place: CasePlace, { look, step }: Marks): boolean {
  return look !== record.id && step === undefined && isSamePlace(caseOf(record, articleNow(record)), place);
}

// A case that was worked with before names were changed has the names of that time, and its address as well.
function answersSaid({ answers }: CasePlace, { drifted }: Marks): CasePlace['answers'][] {
  const before = drifted === undefined ? undefined : placeOfAddress(drifted);
  return before === undefined ? [answers] : [answers, before.answers];
}
