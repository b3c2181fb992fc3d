import { type CasePlace, isSamePlace } from '../engine/case-change.ts';
import type { PlannedDeed } from '../engine/case-entry.ts';
import { caseOf } from '../engine/case-of.ts';
import type { CaseRecord } from '../engine/case-record.ts';
import { areAllIn, deedsOfStep } from '../engine/case-steps.ts';
import type { EntryHere } from './entry-here.ts';
import { isOwn } from './entry-owner.ts';
import { placeOfAddress } from './place-of-address.ts';
import type { TabCase } from './tab-case.ts';

/**
 * What the browser's Back does to a case: over the step that took answers back it gives them again, so that the place stays
 * one of the case. Nothing where the case has answered anything else since, or where one came here in another way.
 */
export function deedsOfBack(record: CaseRecord, left: EntryHere | undefined, to: CasePlace, tab: TabCase | undefined): PlannedDeed[] {
  const came = left?.marks.came === undefined ? undefined : placeOfAddress(left.marks.came);
  const isOver = came !== undefined && isSamePlace(came, to) && left?.place.articleId === to.articleId && isOwn(left?.marks ?? {}, tab);
  const { answers } = caseOf(record, to.articleId ?? '');
  return isOver && areAllIn(answers, to.answers) && !areAllIn(to.answers, answers) ? deedsOfStep(record, left?.place, to) : [];
}
