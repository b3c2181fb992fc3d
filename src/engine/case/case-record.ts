import type { CaseEntry } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import type { Moment } from '../../model/case/moment.ts';
import { inOrder } from './entry-order.ts';

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

/** The articles in which something was answered or looked at, in the order begun; not those that were taken back whole. */
export function articlesOf(record: CaseRecord): readonly string[] {
  return [...new Set(standsOf(record).flatMap(({ articleId }) => (articleId === '' ? [] : [articleId])))];
}

/** The article that it stands in; empty for triage. */
export function articleNow(record: CaseRecord): string {
  return standsOf(record).at(-1)?.articleId ?? '';
}

/** Where it stood, one after the other, but for what was taken back whole. */
export function standsOf({ entries }: CaseRecord): readonly CaseEntry[] {
  const takenBackAt = new Map(entries.flatMap((entry, at) => (isTakenBackWhole(entry) ? [[entry.articleId, at] as const] : [])));
  return entries.filter(({ did, articleId }, at) => did.kind === 'stood' && at > (takenBackAt.get(articleId) ?? -1));
}

/** The nodes of an article that it stood at, each once, but for what was taken back whole. */
export function nodesReached(record: CaseRecord, articleId: string): readonly string[] {
  const here = standsOf(record).filter((entry) => entry.articleId === articleId);
  return [...new Set(here.flatMap(({ did }) => (did.kind === 'stood' && did.nodeId !== undefined ? [did.nodeId] : [])))];
}

/** True for what takes back that a case has an article at all. */
function isTakenBackWhole({ did }: Pick<CaseEntry, 'did'>): boolean {
  return did.kind === 'took-back' && did.asked === '';
}

/** What was taken back last in an article, and its answer before, as long as nothing was answered there since. */
export function findTakenBackLast({ entries }: CaseRecord, articleId: string): readonly [asked: string, answerId: string] | undefined {
  const answered = new Map<string, string>();
  let last: readonly [string, string] | undefined;
  for (const { did } of entries.filter((entry) => entry.articleId === articleId)) {
    if (did.kind === 'answered') {
      answered.set(did.asked, did.answerId);
      last = undefined;
    } else if (did.kind === 'took-back') {
      const answerId = answered.get(did.asked);
      last = answerId === undefined ? undefined : [did.asked, answerId];
    }
  }
  return last;
}
