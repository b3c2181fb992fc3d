import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { caseRecord } from './case-record.ts';

/** What holds the cases of an export. They are looked at one by one, so that each fault names the case that it is in. */
export const caseFileFrame = v.object({ format: v.literal('unstuck-cases'), cases: v.array(v.unknown()) });

/** The file of an export. One without a version holds cases of the form before. */
const caseFile = v.object({ ...caseFileFrame.entries, version: v.literal(2), cases: v.array(caseRecord) });

export type CaseFile = Immutable<v.InferOutput<typeof caseFile>>;
