import * as v from 'valibot';
import type { Case } from '../../engine/case.ts';
import type { CaseEntry } from '../../engine/case-entry.ts';
import type { CaseRecord } from '../../engine/case-record.ts';
import { adoptChanges, type FormerChange } from '../../engine/migrate-case.ts';
import { cutCase, cutChange, cutEntries, cutRecord } from '../../engine/secrets/cut-case.ts';
import { changes, entrySchema, formerCaseSchema, moment, recordSchema } from './case-schema.ts';

/** What was done to a case and is not stored yet. The base is there where nothing of the case is stored. */
export type Unsaved = { readonly id: string; readonly base?: CaseRecord; readonly entries: readonly CaseEntry[] };

/** The same as builds before the record kept it. */
export type FormerUnsaved = { readonly id: string; readonly base?: Case; readonly changes: readonly FormerChange[] };

const { id } = formerCaseSchema.entries;
const place = v.pick(formerCaseSchema, ['articleId', 'edition', 'nodeId', 'from', 'answers']);
const change = v.variant('kind', [...changes, v.object({ kind: v.literal('place'), place })]);

const unsavedSchema = v.union([
  v.object({ id, base: v.exactOptional(recordSchema), entries: v.array(entrySchema) }),
  v.object({
    id,
    base: v.exactOptional(formerCaseSchema),
    changes: v.array(v.object({ change, at: moment })),
  }),
]) satisfies v.GenericSchema<unknown, Unsaved | FormerUnsaved>;

/** Reads what should be unsaved of a case, of this form or the one before, without secrets; undefined where it is not. */
export function readUnsaved(data: unknown): Unsaved | FormerUnsaved | undefined {
  const read = v.safeParse(unsavedSchema, data);
  if (!read.success) {
    return undefined;
  }
  return cutUnsaved(read.output);
}

function cutUnsaved(unsaved: Unsaved | FormerUnsaved): Unsaved | FormerUnsaved {
  if ('entries' in unsaved) {
    const { base, entries, ...rest } = unsaved;
    return { ...rest, ...(base === undefined ? {} : { base: cutRecord(base) }), entries: cutEntries(entries) };
  }
  const { base, changes, ...rest } = unsaved;
  return {
    ...rest,
    ...(base === undefined ? {} : { base: cutCase(base) }),
    changes: changes.map(({ change, at }) => ({ change: change.kind === 'place' ? change : cutChange(change), at })),
  };
}

/** What has to be added to a record for what was not stored. */
export function entriesOf(unsaved: Unsaved | FormerUnsaved, record: CaseRecord): readonly CaseEntry[] {
  return 'entries' in unsaved ? unsaved.entries : adoptChanges(record, unsaved.changes).entries;
}
