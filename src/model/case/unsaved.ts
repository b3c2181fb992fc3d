import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { caseId, casePlace, formerCase } from './case.ts';
import { caseChanges } from './case-change.ts';
import { caseEntry } from './case-entry.ts';
import { caseRecord } from './case-record.ts';
import { moment } from './moment.ts';

/** What was done to a case and is not stored yet. The base is there where nothing of the case is stored. */
export const unsaved = v.object({ id: caseId, base: v.exactOptional(caseRecord), entries: v.array(caseEntry) });

/** A change as builds before the record kept it while it was not stored. */
const formerChange = v.object({
  change: v.variant('kind', [...caseChanges, v.object({ kind: v.literal('place'), place: casePlace })]),
  at: moment,
});

/** The same as builds before the record kept it. */
export const formerUnsaved = v.object({ id: caseId, base: v.exactOptional(formerCase), changes: v.array(formerChange) });

export type Unsaved = Immutable<v.InferOutput<typeof unsaved>>;
export type FormerChange = Immutable<v.InferOutput<typeof formerChange>>;
export type FormerUnsaved = Immutable<v.InferOutput<typeof formerUnsaved>>;
