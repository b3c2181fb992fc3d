import * as v from 'valibot';
import type { CaseEntry } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { type FormerUnsaved, formerUnsaved, type Unsaved, unsaved } from '../../model/case/unsaved.ts';
import { cutCase, cutChange, cutEntries, cutRecord } from '../secrets/cut-case.ts';
import { adoptChanges } from './migrate-case.ts';

const eitherForm = v.union([unsaved, formerUnsaved]);

/** Reads what should be unsaved of a case, of this form or the one before, without secrets; undefined where it is not. */
export function readUnsaved(data: unknown): Unsaved | FormerUnsaved | undefined {
  const read = v.safeParse(eitherForm, data);
  if (!read.success) {
    return undefined;
  }
  return cutUnsaved(read.output);
}

function cutUnsaved(kept: Unsaved | FormerUnsaved): Unsaved | FormerUnsaved {
  if ('entries' in kept) {
    const { base, entries, ...rest } = kept;
    return { ...rest, ...(base === undefined ? {} : { base: cutRecord(base) }), entries: cutEntries(entries) };
  }
  const { base, changes, ...rest } = kept;
  return {
    ...rest,
    ...(base === undefined ? {} : { base: cutCase(base) }),
    changes: changes.map(({ change, at }) => ({ change: change.kind === 'place' ? change : cutChange(change), at })),
  };
}

/** What has to be added to a record for what was not stored. */
export function entriesOf(kept: Unsaved | FormerUnsaved, record: CaseRecord): readonly CaseEntry[] {
  return 'entries' in kept ? kept.entries : adoptChanges(record, kept.changes).entries;
}
