import type { Case } from '../engine/case.ts';
import type { CasePlace } from '../engine/case-change.ts';
import type { PlannedDeed } from '../engine/case-entry.ts';
import { caseOf } from '../engine/case-of.ts';
import { articleNow, type CaseRecord } from '../engine/case-record.ts';
import { areAllIn, deedsToPlace } from '../engine/case-steps.ts';

/** What the use of a look did to a case, and how the case stood before. */
export type UsedLook = {
  readonly id: string;
  readonly articleId: string;
  readonly takenIn: number;
  readonly takenBack: number;
  /** The case in the article of the look, and in the one where it stood. */
  readonly before: Case;
  readonly stood: Case;
};

// What a look never says of the case beside it.
const ofTicket: ReadonlySet<string> = new Set(['ticket', 'caller-words', 'closed', 'opened-again']);

/** What was done in a look, as the case does it. */
export function deedsOfLook(look: CaseRecord | undefined): PlannedDeed[] {
  return (look?.entries ?? [])
    .filter(({ did }) => !ofTicket.has(did.kind))
    .map(({ articleId, origin, did }) => ({ articleId, origin, did }));
}

/** What is about to happen where a place is used for a case. */
export function planUse(record: CaseRecord, { articleId = '', answers }: CasePlace): UsedLook {
  const before = caseOf(record, articleId);
  return {
    id: record.id,
    articleId,
    takenIn: answers.filter((pair) => !areAllIn([pair], before.answers)).length,
    takenBack: before.answers.filter((pair) => !areAllIn([pair], answers)).length,
    before,
    stood: caseOf(record, articleNow(record)),
  };
}

/** What puts the answers back in the article of the look. */
export function deedsToUndo(record: CaseRecord, { before, articleId }: UsedLook): PlannedDeed[] {
  const place = articleId === '' ? before : { ...before, articleId };
  return deedsToPlace(record, place, (asked) => before.origins[asked] ?? 'person');
}

/** What leads back to where the case stood, once that is done. */
export function deedsToStand(record: CaseRecord, { stood }: UsedLook): PlannedDeed[] {
  return deedsToPlace(record, stood, () => 'person');
}
