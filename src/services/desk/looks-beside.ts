import { addEntries, startRecord } from '../../engine/case/case-record.ts';
import { cutEntries } from '../../engine/secrets/cut-case.ts';
import type { CaseEntry } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { Marks } from './entry-marks.ts';
import { ownerOf } from './entry-owner.ts';

/**
 * What was done in each look of this tab: a run of steps beside a case. It is kept until it is used, so that one who leaves
 * a look finds it again in the history of the tab. No look has what was done in another.
 */
export function keepLooks(ports: Pick<DeskPorts, 'readTab' | 'readLook' | 'keepLook' | 'now'>) {
  const looks = new Map<string, CaseRecord | undefined>();
  const keep = (owner: string, look: CaseRecord | undefined) => {
    looks.set(owner, look);
    ports.keepLook(owner, look);
  };
  const at = (marks: Marks): CaseRecord | undefined => {
    const owner = ownerOf(marks, ports.readTab());
    if (!looks.has(owner)) {
      looks.set(owner, ports.readLook(owner));
    }
    return looks.get(owner);
  };
  return {
    at,
    add: (marks: Marks, stamp: (look: CaseRecord) => readonly CaseEntry[]): void => {
      const look = at(marks) ?? startRecord('look', ports.now().at);
      keep(ownerOf(marks, ports.readTab()), addEntries(look, cutEntries(stamp(look))));
    },
    /** Puts a look in its place, or forgets it. */
    set: (marks: Marks, look: CaseRecord | undefined): void => keep(ownerOf(marks, ports.readTab()), look),
  };
}
