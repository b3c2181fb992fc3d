import { NewerCase } from '../../engine/case/read-case.ts';
import type { Case } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { findCase } from './case-storage.ts';

/** What this device has of a case: its record, or that only a newer Unstuck can read it. */
export type CaseHere = { readonly kept?: CaseRecord; readonly isNewer: boolean };

/** Never rejects: storage that is refused holds no case of this name. */
export async function findCaseHere(id: string, find = findCase): Promise<CaseHere> {
  try {
    const kept = await find(id);
    return { ...(kept === undefined ? {} : { kept }), isNewer: false };
  } catch (fault) {
    return { isNewer: fault instanceof NewerCase };
  }
}

/** The case of a text as it is opened: one of its own, without a name, where this device has that case. */
export function asOpened(found: Case, { kept, isNewer }: CaseHere): Case {
  return kept === undefined && !isNewer ? found : { ...found, id: '' };
}
