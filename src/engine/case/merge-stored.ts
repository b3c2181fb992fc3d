import type { Case } from '../../model/case/case.ts';
import type { PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { caseOf } from './case-of.ts';
import { addEntries, changedAt } from './case-record.ts';
import { stampDeeds } from './entry-order.ts';
import { takeIn } from './migrate-case.ts';
import { readCase } from './read-case.ts';

/** One case that lies in two places: as both had it last, and as each has it now. */
export type Versions = { readonly taken: unknown; readonly older: unknown; readonly own: unknown };

/**
 * The own record with what was done to the case of an older build since it was taken over last. A note that was changed in
 * both keeps both texts; anything else that both changed is as it was done last, and the log has both. What cannot be read
 * leaves the own as it is. Never throws.
 */
export function mergeStored({ taken, older, own }: Versions): unknown {
  const [before, theirs, mine] = [readCase(taken), readCase(older), readCase(own)];
  if ('faults' in theirs || 'faults' in mine) {
    return own;
  }
  const record = takeIn(undefined, mine.found);
  const merged = takeIn(record, theirs.found);
  return theirs.found.version === 1 ? joinNotes(merged, theirs.found, record, 'found' in before ? before.found : undefined) : merged;
}

function joinNotes(merged: CaseRecord, older: Case, own: CaseRecord, before: Case | CaseRecord | undefined): CaseRecord {
  const articleId = older.articleId ?? '';
  const old = new Map(before?.version === 1 ? Object.entries(before.notes) : []);
  const here = new Map(Object.entries(caseOf(own, articleId).notes));
  const deeds = Object.entries(older.notes).flatMap(([key, text]): PlannedDeed[] => {
    const mine = here.get(key);
    const isChangedInBoth = mine !== undefined && mine !== text && text !== old.get(key) && mine !== old.get(key);
    return isChangedInBoth ? [{ articleId, origin: 'import', did: { kind: 'note', key, text: joinTexts(text, mine) } }] : [];
  });
  // The same however often it is merged.
  return addEntries(merged, stampDeeds(merged.entries, deeds, { at: changedAt(merged), time: 0, random: 'joined' }));
}

function joinTexts(older: string, own: string): string {
  return own.includes(older) ? own : older.includes(own) ? older : `${own}\n${older}`;
}
