import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { caseId } from './case.ts';
import { caseEntry } from './case-entry.ts';
import { moment } from './moment.ts';

/** All that was done about one ticket: what is stored, merged and exported. Everything else about a case is computed from it. */
export const caseRecord = v.object({
  version: v.literal(2),
  id: caseId,
  startedAt: moment,
  /** In the order of their ids. */
  entries: v.array(caseEntry),
});

export type CaseRecord = Immutable<v.InferOutput<typeof caseRecord>>;
