import { caseOf } from '../../engine/case/case-of.ts';
import { articleNow, articlesOf } from '../../engine/case/case-record.ts';
import { areAllIn, deedsToPlace, isBegun } from '../../engine/case/case-steps.ts';
import type { Case, CasePlace } from '../../model/case/case.ts';
import type { PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { deedsOfLook } from './deeds-of-look.ts';
import { deedsToRestore } from './deeds-to-restore.ts';

/** What the use of a look did to a case, and how the case stood before and right after it. */
export type UsedLook = {
  readonly articleId: string;
  /** Answers that were taken in and taken back. */
  readonly takenIn: number;
  readonly takenBack: number;
  /** Checklist steps and notes that were taken in. */
  readonly steps: number;
  readonly notes: number;
  readonly look: CaseRecord | undefined;
  readonly before: CaseRecord;
  readonly after: CaseRecord;
};

/** What takes a look into a case: what was done in it, and the place where it is used. */
export function deedsOfUse(record: CaseRecord, look: CaseRecord | undefined, place: CasePlace): PlannedDeed[] {
  return [...deedsOfLook(look, record), ...deedsToPlace(record, place, () => 'link')];
}

/** What the use of a look at a place has done. */
export function describeUse(before: CaseRecord, after: CaseRecord, look: CaseRecord | undefined, place: CasePlace): UsedLook {
  const { articleId = '', answers } = place;
  const had = caseOf(before, articleId).answers;
  const count = (kind: 'step' | 'note') => deedsOfLook(look, before).filter(({ did }) => did.kind === kind).length;
  return {
    articleId,
    takenIn: answers.filter((pair) => !areAllIn([pair], had)).length,
    takenBack: had.filter((pair) => !areAllIn([pair], answers)).length,
    steps: count('step'),
    notes: count('note'),
    look,
    before,
    after,
  };
}

type Undo = (record: CaseRecord) => PlannedDeed[];

/** What makes the case what it was before, one after the other. What was changed since the use stays. */
export function undosOf(used: UsedLook, now: CaseRecord): Undo[] {
  const { articleId, before, after, look } = used;
  // Triage first: what was noted there goes on in every article. A look may have noted something where the case has not been.
  const articles = new Set(['', ...articlesOf(after), ...(look?.entries ?? []).map((entry) => entry.articleId)]);
  const stood = caseOf(before, articleNow(before));
  return [
    ...[...articles].map(
      (each): Undo =>
        (record) =>
          deedsToRestore(record, { before, after, now }, each),
    ),
    (record) => deedsToAnswerAgain(record, caseOf(before, articleId), articleId),
    (record) => deedsToStandAgain(record, before, caseOf(before, articleId), articleId),
    (record) => (isBegun(before, stood) ? deedsToPlace(record, stood, () => 'person') : []),
  ];
}

// All of them, as they are shown in the order in which they were given.
function deedsToAnswerAgain(record: CaseRecord, was: Case, articleId: string): PlannedDeed[] {
  const is = caseOf(record, articleId);
  const given = ({ answers, origins }: Case) => JSON.stringify([answers, answers.map(([asked]) => origins[asked] ?? '')]);
  return given(is) === given(was)
    ? []
    : [
        ...is.answers.map(([asked]): PlannedDeed => ({ articleId, origin: 'person', did: { kind: 'took-back', asked } })),
        ...was.answers.map(
          ([asked, answerId]): PlannedDeed => ({
            articleId,
            origin: was.origins[asked] ?? 'person',
            did: { kind: 'answered', asked, answerId },
          }),
        ),
      ];
}

function deedsToStandAgain(record: CaseRecord, before: CaseRecord, was: Case, articleId: string): PlannedDeed[] {
  const isNew = !isBegun(before, articleId === '' ? { answers: [] } : { articleId, answers: [] });
  return isNew ? [{ articleId, origin: 'person', did: { kind: 'took-back', asked: '' } }] : deedsToPlace(record, was, () => 'person');
}
