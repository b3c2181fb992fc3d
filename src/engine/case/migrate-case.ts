import type { Case } from '../../model/case/case.ts';
import type { CaseChange } from '../../model/case/case-change.ts';
import type { CaseEntry, PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import type { Moment } from '../../model/case/moment.ts';
import type { FormerChange } from '../../model/case/unsaved.ts';
import { caseOf } from './case-of.ts';
import { addEntries, articleNow, changedAt, mergeRecords, nodesReached, startRecord } from './case-record.ts';
import { deedsToPlace } from './case-steps.ts';
import { isMigrated, migratedId, timeOf } from './entry-order.ts';
import { putNoteBack, withNotesBeside } from './notes-elsewhere.ts';

/** The record of a case of the form before: seen in its article, it is that case. Made twice, it is the same. */
export function migrateCase(kept: Case): CaseRecord {
  return adoptCase(undefined, kept);
}

/**
 * Takes a case of the form before into its record: only what is new in it since it was taken in last, so that what was done
 * in the record meanwhile stays. A build of before may go on writing that form beside this one. What has not been changed
 * since it was taken in adds nothing, and never takes anything back.
 */
export function adoptCase(record: CaseRecord | undefined, kept: Case): CaseRecord {
  const base = record ?? startRecord(kept.id, kept.startedAt);
  const taken = { ...base, entries: base.entries.filter(isMigrated) };
  const last = taken.entries.at(-1);
  const time = Date.parse(kept.changedAt);
  if (last !== undefined && Date.parse(changedAt(taken)) > time) {
    return base;
  }
  const first = Math.max(time, last === undefined ? 0 : timeOf(last) + 1);
  return addEntries(base, migrateDeeds(deedsSince(taken, kept), kept.changedAt, first));
}

/** What a record becomes with a case of either form that was found elsewhere: a file, another tab, an older build. */
export function takeIn(here: CaseRecord | undefined, found: CaseRecord | Case): CaseRecord {
  if (found.version === 1) {
    return adoptCase(here, found);
  }
  // Into an empty one: a file may hold an entry twice, or in another order.
  return mergeRecords(here ?? startRecord(found.id, found.startedAt), found);
}

/** Does to a record what a build before had done to its case and not stored. */
export function adoptChanges(record: CaseRecord, changes: readonly FormerChange[]): CaseRecord {
  return changes.reduce((kept, { change, at }) => {
    const deeds =
      change.kind === 'place'
        ? deedsToPlace(kept, change.place, () => 'import')
        : [{ articleId: articleNow(kept), origin: 'import', did: change } as const];
    const last = kept.entries.at(-1);
    return addEntries(kept, migrateDeeds(deeds, at, Math.max(Date.parse(at), last === undefined ? 0 : timeOf(last) + 1)));
  }, record);
}

type FormerDeed = PlannedDeed & { readonly at?: Moment };

function migrateDeeds(deeds: readonly FormerDeed[], at: Moment, first: number): CaseEntry[] {
  return deeds.map((deed, index) => ({ id: migratedId(first + index, deed.did), at, author: '', ...deed }));
}

function deedsSince(taken: CaseRecord, kept: Case): FormerDeed[] {
  const articleId = kept.articleId ?? '';
  const before = withNotesBeside(taken, caseOf(taken, articleId), articleId);
  const changes: CaseChange[] = [
    ...(kept.ticket === before.ticket ? [] : [{ kind: 'ticket', ticket: kept.ticket } as const]),
    ...(kept.callerWords === before.callerWords ? [] : [{ kind: 'caller-words', text: kept.callerWords ?? '' } as const]),
    ...changesOf(before.blanks, kept.blanks, (name, text): CaseChange => ({ kind: 'blank', name, text: text ?? '' })),
    ...evidenceSince(before, kept),
    ...changesOf(before.steps, kept.steps, (key, record): CaseChange => ({ kind: 'step', key, record })),
    ...changesOf(before.waits, kept.waits, (asked, wait): CaseChange => ({ kind: 'wait', asked, wait })),
    ...changesOf(before.putBack ?? {}, kept.putBack ?? {}, (key, at): CaseChange => ({ kind: 'put-back', key, at })),
    ...changesOf(before.notes, kept.notes, (key, text): CaseChange => ({ kind: 'note', key, text: text ?? '' })),
  ];
  const origins = new Map(Object.entries(kept.origins));
  const { closed } = kept;
  const reached = nodesReached(taken, articleId);
  const left = (kept.left ?? [])
    .filter((nodeId) => !reached.includes(nodeId))
    .map((nodeId) => ({ articleId, origin: 'import', did: { kind: 'stood', nodeId } }) as const);
  // Where it stood before it stands no more.
  const stood = left.length === 0 ? taken : addEntries(taken, migrateDeeds(left, kept.changedAt, Date.parse(kept.changedAt)));
  return [
    // Only a ticket text tells it: a build of before knows no closing, and opens nothing again by being silent about it.
    ...(closed === undefined || isSame(closed, before.closed)
      ? []
      : [{ articleId, origin: 'import', at: closed.at, did: { kind: 'closed', how: closed.how } } as const]),
    ...changes.map((did) => putNoteBack({ articleId, origin: 'import', did })),
    ...left,
    ...deedsToPlace(stood, kept, (asked) => origins.get(asked) ?? 'import'),
  ];
}

function changesOf<T>(
  before: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
  change: (key: string, value: T | undefined) => CaseChange,
) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const old = new Map(Object.entries(before));
  const values = new Map(Object.entries(now));
  return names.filter((name) => !isSame(old.get(name), values.get(name))).map((name) => change(name, values.get(name)));
}

function evidenceSince(before: Case, kept: Case): CaseChange[] {
  const records = kept.evidence.filter((record) => !before.evidence.some((old) => isSame(old, record)));
  const text = kept.evidenceText === before.evidenceText ? {} : { text: kept.evidenceText ?? '' };
  return records.length === 0 && !('text' in text) ? [] : [{ kind: 'evidence', records, ...text }];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
