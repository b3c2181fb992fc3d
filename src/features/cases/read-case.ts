import * as v from 'valibot';
import { cutStored } from '../../engine/secrets/cut-case.ts';
import { type Case, formerCase } from '../../model/case.ts';
import { type CaseRecord, caseRecord } from '../../model/case-record.ts';

/** What is wrong with something that should be a case: the field, and what was found there. */
export type CaseFault = { readonly field: string; readonly message: string };

/** A case as it was found: its record, or a case of the form before. `hadSecrets` where some were kept: they are cut, and it is to be stored again. */
export type ReadCase = { readonly found: CaseRecord | Case; readonly hadSecrets: boolean } | { readonly faults: readonly CaseFault[] };

/** Reads what should be a case, out of storage or a file. Never throws. */
export function readCase(data: unknown): ReadCase {
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
