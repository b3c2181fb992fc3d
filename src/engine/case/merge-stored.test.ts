import { expect, it } from 'vitest';
import type { Case } from '../../model/case/case.ts';
import type { CaseChange } from '../../model/case/case-change.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { changeCase, startCase } from './case-change.ts';
import { caseOf } from './case-of.ts';
import { addEntries, articleNow } from './case-record.ts';
import { stampDeeds } from './entry-order.ts';
import { mergeStored } from './merge-stored.ts';
import { migrateCase } from './migrate-case.ts';
import { readCase } from './read-case.ts';

const at = (hour: number) => `2026-11-21T${hour}:05+01:00`;
const taken: Case = { ...startCase('a1', at(14)), articleId: 'one' };
const inOlder = (kept: Case, ...changes: readonly (readonly [CaseChange, hour: number])[]) =>
  changes.reduce((before, [change, hour]) => changeCase(before, change, at(hour)), kept);
const here = (record: CaseRecord, ...changes: readonly (readonly [CaseChange, hour: number])[]) =>
  changes.reduce((before, [did, hour]) => {
    const planned = [{ articleId: 'one', origin: 'person', did } as const];
    return addEntries(before, stampDeeds(before.entries, planned, { at: at(hour), time: Date.parse(at(hour)), random: 'r' }));
  }, record);
const note = (key: string, text: string): CaseChange => ({ kind: 'note', key, text });
const tick = (key: string, hour: number): CaseChange => ({ kind: 'step', key, record: { state: 'done', at: at(hour) } });

/** The case as it is shown after both were merged. */
function merged(versions: { taken: unknown; older: unknown; own: unknown }): Case {
  const read = readCase(mergeStored(versions));
  if (!('found' in read) || read.found.version === 1) {
    throw new Error('no record');
  }
  return caseOf(read.found, articleNow(read.found));
}

it('takes what was done in the older build where nothing was done here, and the other way round', () => {
  const moved: Case = { ...inOlder(taken, [tick('c/s', 15), 15], [{ kind: 'ticket', ticket: 'INC-1' }, 16]), answers: [['q', 'a']] };
  expect(merged({ taken, older: moved, own: migrateCase(taken) })).toEqual(moved);
  expect(merged({ taken, older: taken, own: here(migrateCase(taken), [tick('c/s', 15), 15]) })).toEqual(
    inOlder(taken, [tick('c/s', 15), 15]),
  );
});

it('keeps what each of two has done', () => {
  const older = inOlder(taken, [tick('c/one', 15), 15], [{ kind: 'blank', name: 'SERVER', text: 'MAIL01' }, 17]);
  const own = here(migrateCase(taken), [tick('c/two', 16), 16], [note('q', 'Rang back'), 16]);
  expect(merged({ taken, older, own })).toEqual(
    inOlder(
      taken,
      [tick('c/two', 16), 16],
      [note('q', 'Rang back'), 16],
      [tick('c/one', 15), 15],
      [{ kind: 'blank', name: 'SERVER', text: 'MAIL01' }, 17],
    ),
  );
});

it('leaves taken back what one has taken back', () => {
  const before = inOlder(taken, [tick('c/one', 15), 15]);
  const own = here(migrateCase(before), [{ kind: 'step', key: 'c/one', record: undefined }, 16]);
  expect(merged({ taken: before, older: inOlder(before, [note('q', 'Rang back'), 17]), own })).toEqual(
    inOlder(taken, [note('q', 'Rang back'), 17]),
  );
});

it('keeps both texts of a note that was changed in both', () => {
  const older = inOlder(taken, [note('q', 'from the older'), 15]);
  const own = here(migrateCase(taken), [note('q', 'from this one'), 16]);
  expect(merged({ taken, older, own }).notes).toEqual({ q: 'from this one\nfrom the older' });
  expect(merged({ taken: undefined, older, own }).notes).toEqual({ q: 'from this one\nfrom the older' });
});

it('leaves its own as it is where one of the two cannot be read', () => {
  const own = { ...taken, version: 7 };
  expect(mergeStored({ taken, older: inOlder(taken, [note('q', 'x'), 15]), own })).toBe(own);
  expect(mergeStored({ taken, older: 'damaged', own: taken })).toBe(taken);
});
