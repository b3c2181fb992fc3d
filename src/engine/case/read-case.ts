import * as v from 'valibot';
import { type Case, formerCase } from '../../model/case/case.ts';
import { type CaseRecord, caseRecord } from '../../model/case/case-record.ts';
import { cutStored } from '../secrets/cut-case.ts';

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
  const result = isRecord(data) ? v.safeParse(caseRecord, data) : v.safeParse(formerCase, data);
  if (result.success) {
    const found = cutStored(result.output);
    return { found, hadSecrets: found !== result.output };
  }
  return { faults: result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? 'the whole entry', message: issue.message })) };
}

function isRecord(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'version' in data && data.version === 2;
}
