import type { Moment } from './case.ts';
import type { CaseEntry } from './case-entry.ts';
import { inOrder } from './entry-order.ts';

/** All that was done about one ticket: what is stored, merged and exported. Everything else about a case is computed from it. */
export type CaseRecord = {
  readonly version: 2;
  /** Made at random, so that cases of two machines never meet. */
  readonly id: string;
  readonly startedAt: Moment;
  /** In the order of their ids. */
  readonly entries: readonly CaseEntry[];
};

/** A case in which nothing has happened yet. */
export function startRecord(id: string, startedAt: Moment): CaseRecord {
  return { version: 2, id, startedAt, entries: [] };
}

/** The record with more entries, which may be there already or come twice. The record itself where nothing is new. */
export function addEntries(record: CaseRecord, entries: readonly CaseEntry[]): CaseRecord {
  const here = new Set(record.entries.map(({ id }) => id));
  const more = entries.filter(({ id }) => !here.has(id) && here.add(id));
  return more.length === 0 ? record : { ...record, entries: inOrder([...record.entries, ...more]) };
}

/** One record of what was done in two copies of a case: nothing of either is lost. */
export function mergeRecords(one: CaseRecord, other: CaseRecord): CaseRecord {
  return addEntries(one, other.entries);
}

/** When something was last done in it. */
export function changedAt({ entries, startedAt }: CaseRecord): Moment {
  return entries.at(-1)?.at ?? startedAt;
}

/** The articles in which something was answered or looked at, in the order begun. */
export function articlesOf({ entries }: CaseRecord): readonly string[] {
  return [...new Set(entries.flatMap(({ articleId, did }) => (articleId !== '' && did.kind === 'stood' ? [articleId] : [])))];
}

/** The article that it stands in; empty for triage. */
export function articleNow({ entries }: CaseRecord): string {
  return entries.findLast(({ did }) => did.kind === 'stood')?.articleId ?? '';
}
