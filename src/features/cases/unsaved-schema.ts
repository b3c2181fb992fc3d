import * as v from 'valibot';
import type { CaseChange } from '../../engine/case-change.ts';
import { cutCase, cutChange } from '../../engine/secrets/cut-case.ts';
import type { Write } from './case-machine.ts';
import { caseSchema, hidingChoice, moment, step } from './case-schema.ts';

/** What was done to a case and is not stored yet. The base is there where nothing of the case is stored. */
export type Unsaved = { readonly id: string; readonly base?: Write['base']; readonly changes: Write['changes'] };

const { ticket, evidence, waits } = caseSchema.entries;

// What is undefined is left out of JSON; a change says it.
const change = v.variant('kind', [
  v.object({ kind: v.literal('ticket'), ticket }),
  v.object({ kind: v.literal('caller-words'), text: v.string() }),
  v.object({ kind: v.literal('note'), key: v.string(), text: v.string() }),
  v.object({ kind: v.literal('blank'), name: v.string(), text: v.string() }),
  v.pipe(
    v.object({ kind: v.literal('step'), key: v.string(), record: v.exactOptional(step) }),
    v.transform(({ record, ...rest }) => ({ ...rest, record })),
  ),
  v.pipe(
    v.object({ kind: v.literal('wait'), asked: v.string(), wait: v.exactOptional(waits.value) }),
    v.transform(({ wait, ...rest }) => ({ ...rest, wait })),
  ),
  v.pipe(
    v.object({ kind: v.literal('put-back'), key: v.string(), at: v.exactOptional(moment) }),
    v.transform(({ at, ...rest }) => ({ ...rest, at })),
  ),
  v.pipe(
    v.object({ kind: v.literal('hiding'), word: v.string(), choice: v.exactOptional(hidingChoice) }),
    v.transform(({ choice, ...rest }) => ({ ...rest, choice })),
  ),
  v.object({ kind: v.literal('evidence'), records: evidence, text: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('place'), place: v.pick(caseSchema, ['articleId', 'edition', 'nodeId', 'from', 'answers']) }),
]) satisfies v.GenericSchema<unknown, CaseChange>;

const unsavedSchema = v.object({
  id: caseSchema.entries.id,
  base: v.exactOptional(caseSchema),
  changes: v.array(v.object({ change, at: moment })),
});

/** Reads what should be the unsaved changes of a case, without secrets; undefined where it is not. */
export function readUnsaved(data: unknown): Unsaved | undefined {
  const read = v.safeParse(unsavedSchema, data);
  if (!read.success) {
    return undefined;
  }
  const { base, changes, ...rest } = read.output;
  return {
    ...rest,
    ...(base === undefined ? {} : { base: cutCase(base) }),
    changes: changes.map(({ change, at }) => ({ change: cutChange(change), at })),
  };
}
