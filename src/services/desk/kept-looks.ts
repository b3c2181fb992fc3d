import { readCase } from '../../engine/case/read-case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { ownName } from '../browser/own-name.ts';

const prefix = ownName('look:');

/** What was done in a look of this tab before the page was loaded anew. */
export function readLook(owner: string): CaseRecord | undefined {
  try {
    const kept = sessionStorage.getItem(prefix + owner);
    const read = kept === null ? undefined : readCase(JSON.parse(kept));
    return read !== undefined && 'found' in read && read.found.version === 2 ? read.found : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for this tab, or forgets it. */
export function keepLook(owner: string, look: CaseRecord | undefined): void {
  try {
    if (look === undefined) {
      sessionStorage.removeItem(prefix + owner);
    } else {
      sessionStorage.setItem(prefix + owner, JSON.stringify(look));
    }
  } catch {
    // Refused or too much: the page itself remembers it until it is left.
  }
}
