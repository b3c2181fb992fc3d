import * as v from 'valibot';
import { type Case, endings } from '../../engine/case.ts';
import type { CaseChange } from '../../engine/case-change.ts';
import type { CaseEntry, Deed } from '../../engine/case-entry.ts';
import type { CaseRecord } from '../../engine/case-record.ts';
import { isEntryId } from '../../engine/entry-order.ts';
import { isMoment } from '../../engine/moment.ts';
import { cutStored } from '../../engine/secrets/cut-case.ts';

export const moment = v.pipe(
  v.string(),
  v.check((text: string) => isMoment(text), 'is no time such as 2026-11-21T14:05+01:00'),
);

const step = v.variant('state', [
  v.object({ state: v.literal('done'), at: moment }),
  v.object({ state: v.literal('skipped'), at: moment, reason: v.string() }),
  v.object({ state: v.literal('failed'), at: moment, note: v.string() }),
  v.object({ state: v.literal('waiting'), at: moment, until: moment }),
]);

const hidingChoice = v.picklist(['hidden', 'shown']);

const how = v.picklist(endings);

/** A case of the form before the record. */
export const formerCaseSchema = v.object({
  version: v.literal(1, 'is no version that this Unstuck can read'),
  id: v.pipe(v.string(), v.nonEmpty('is empty')),
  // The field takes 60; a list of cases has to bear what a file may bring.
  ticket: v.pipe(v.string(), v.maxLength(500, 'is longer than 500 characters')),
  callerWords: v.exactOptional(v.string()),
  startedAt: moment,
  changedAt: moment,
  articleId: v.exactOptional(v.string()),
  edition: v.exactOptional(v.object({ number: v.number(), date: v.string() })),
  nodeId: v.exactOptional(v.string()),
  from: v.exactOptional(v.string()),
  answers: v.array(v.tuple([v.string(), v.string()])),
  origins: v.record(v.string(), v.picklist(['evidence', 'carried'])),
  steps: v.record(v.string(), step),
  waits: v.record(v.string(), v.object({ at: moment, until: moment })),
  putBack: v.exactOptional(v.record(v.string(), moment)),
  notes: v.record(v.string(), v.string()),
  blanks: v.record(v.string(), v.string()),
  evidence: v.array(v.object({ asked: v.string(), answerId: v.string(), lines: v.array(v.string()) })),
  evidenceText: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, Case>;

const { ticket, evidence, waits, edition, nodeId, from } = formerCaseSchema.entries;

/** What a person changes without answering. What is undefined is left out of JSON; a change says it. */
export const changes = [
  v.object({ kind: v.literal('ticket'), ticket }),
  v.object({ kind: v.literal('caller-words'), text: v.string() }),
  v.object({ kind: v.literal('note'), key: v.string(), text: v.string() }),
  v.object({ kind: v.literal('blank'), name: v.string(), text: v.string() }),
  v.pipe(
    v.object({ kind: v.literal('step'), key: v.string(), record: v.optional(step) }),
    v.transform(({ record, ...rest }) => ({ ...rest, record })),
  ),
  v.pipe(
    v.object({ kind: v.literal('wait'), asked: v.string(), wait: v.optional(waits.value) }),
    v.transform(({ wait, ...rest }) => ({ ...rest, wait })),
  ),
  v.pipe(
    v.object({ kind: v.literal('put-back'), key: v.string(), at: v.optional(moment) }),
    v.transform(({ at, ...rest }) => ({ ...rest, at })),
  ),
  v.pipe(
    v.object({ kind: v.literal('hiding'), word: v.string(), choice: v.optional(hidingChoice) }),
    v.transform(({ choice, ...rest }) => ({ ...rest, choice })),
  ),
  v.object({ kind: v.literal('evidence'), records: evidence, text: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('closed'), how }),
  v.object({ kind: v.literal('opened-again') }),
] as const satisfies readonly v.GenericSchema<unknown, CaseChange>[];

const deed = v.variant('kind', [
  ...changes,
  v.object({ kind: v.literal('answered'), asked: v.string(), answerId: v.string() }),
  v.object({ kind: v.literal('took-back'), asked: v.string() }),
  v.object({ kind: v.literal('stood'), nodeId, from, edition }),
]) satisfies v.GenericSchema<unknown, Deed>;

export const entrySchema = v.object({
  id: v.pipe(v.string(), v.check(isEntryId, 'is no id of an entry')),
  at: moment,
  author: v.string(),
  origin: v.picklist(['person', 'evidence', 'carried', 'link', 'import']),
  articleId: v.string(),
  did: deed,
}) satisfies v.GenericSchema<unknown, CaseEntry>;

export const recordSchema = v.object({
  version: v.literal(2),
  id: formerCaseSchema.entries.id,
  startedAt: moment,
  entries: v.array(entrySchema),
}) satisfies v.GenericSchema<unknown, CaseRecord>;

/** What is wrong with something that should be a case: the field, and what was found there. */
export type CaseFault = { readonly field: string; readonly message: string };

// The newest form of a case, and of a file of cases, that this build can read.
const newestForm = 2;

/** The form of something that only a newer Unstuck can have written: a case, or a file of cases; undefined where this one reads it. */
export function newerFormOf(data: unknown): number | undefined {
  const form = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  return typeof form === 'number' && form > newestForm ? form : undefined;
}

/** Says that something is of a newer form, and what to do. */
export function describeNewer(what: string, form: number): string {
  return `${what} was written by a newer Unstuck (form ${form}; this copy reads up to form ${newestForm}). Update this copy: load this page again while its server can be reached.`;
}

/** A case is stored, and only a newer Unstuck can read it. */
export class NewerCase extends Error {}

/** A case as it was found: its record, or a case of the form before. `hadSecrets` where some were kept: they are cut, and it is to be stored again. */
export type ReadCase = { readonly found: CaseRecord | Case; readonly hadSecrets: boolean } | { readonly faults: readonly CaseFault[] };

/** Reads what should be a case, out of storage or a file. Never throws. */
export function readCase(data: unknown): ReadCase {
  const form = newerFormOf(data);
  if (form !== undefined) {
    return { faults: [{ field: 'version', message: describeNewer('It', form) }] };
  }
  const result = isRecord(data) ? v.safeParse(recordSchema, data) : v.safeParse(formerCaseSchema, data);
  if (result.success) {
    const found = cutStored(result.output);
    return { found, hadSecrets: found !== result.output };
  }
  return { faults: result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? 'the whole entry', message: issue.message })) };
}

function isRecord(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'version' in data && data.version === 2;
}
