import type { Case } from '../../model/case/case.ts';
import type { PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { caseOf } from './case-of.ts';
import { articlesOf } from './case-record.ts';

/**
 * The articles in which something was noted or done, in a look, and which the case has not begun: nothing was answered there
 * and it never stood there.
 */
export function articlesBeside(record: CaseRecord): readonly string[] {
  const begun = new Set(articlesOf(record));
  const others = new Set(record.entries.map(({ articleId }) => articleId).filter((id) => id !== '' && !begun.has(id)));
  return [...others].filter((articleId) => isNotedIn(record, articleId) || isWorkedIn(record, articleId));
}

/** True where a note is kept in an article itself. */
export function isNotedIn(record: CaseRecord, articleId: string): boolean {
  return Object.keys(onlyIn(record, articleId).notes).length > 0;
}

/** True where it is kept that something was done in an article, or is waited for. */
export function isWorkedIn(record: CaseRecord, articleId: string): boolean {
  const { steps, waits, putBack = {} } = onlyIn(record, articleId);
  return [steps, waits, putBack].some((kept) => Object.keys(kept).length > 0);
}

/**
 * The case as it stands in one article, with the notes of the articles beside it, which stand nowhere else: each under the
 * name of its article, two slashes and its own key. In a ticket text an older build keeps such a note with the case.
 */
export function withNotesBeside(record: CaseRecord, kept: Case, own: string): Case {
  const beside = articlesBeside(record).filter((articleId) => articleId !== own);
  const notes = beside.flatMap((articleId) =>
    Object.entries(onlyIn(record, articleId).notes).map(([key, text]) => [`${articleId}//${key}`, text] as const),
  );
  return notes.length === 0 ? kept : { ...kept, notes: { ...kept.notes, ...Object.fromEntries(notes) } };
}

/** The article and the key of a note that was made beside the case; undefined for one of its own. */
export function readNoteBeside(key: string): { readonly articleId: string; readonly key: string } | undefined {
  const [, articleId, own] = /^([a-z0-9][\w.-]*)\/\/(.+)$/.exec(key) ?? [];
  return articleId === undefined || own === undefined ? undefined : { articleId, key: own };
}

/** A note that comes back from a ticket text goes to the article in which it was made. */
export function putNoteBack(deed: PlannedDeed): PlannedDeed {
  const beside = deed.did.kind === 'note' ? readNoteBeside(deed.did.key) : undefined;
  return beside === undefined || deed.did.kind !== 'note'
    ? deed
    : { ...deed, articleId: beside.articleId, did: { ...deed.did, key: beside.key } };
}

// What was noted in triage is shown in every article, but belongs to none.
function onlyIn(record: CaseRecord, articleId: string): Case {
  return caseOf({ ...record, entries: record.entries.filter((entry) => entry.articleId === articleId) }, articleId);
}
