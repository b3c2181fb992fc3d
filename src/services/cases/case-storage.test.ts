import 'fake-indexeddb/auto';
import { get, set } from 'idb-keyval';
import { afterEach, expect, it } from 'vitest';
import { changeCase, startCase } from '../../engine/case/case-change.ts';
import { writeCaseFile } from '../../engine/case/case-file.ts';
import { caseOf } from '../../engine/case/case-of.ts';
import { addEntries, startRecord } from '../../engine/case/case-record.ts';
import { stampDeeds } from '../../engine/case/entry-order.ts';
import { migrateCase } from '../../engine/case/migrate-case.ts';
import { readStored } from '../browser/stored-text.ts';
import { caseStore } from './case-database.ts';
import { deleteCase, findCase, listCases, storeCases, writeCase } from './case-storage.ts';
import { importCases } from './import-cases.ts';

const at = '2026-11-21T14:05+01:00';
const later = '2026-11-21T15:05+01:00';
const one = startRecord('a1', at);
const noted = (key: string, random = key) =>
  stampDeeds([], [{ articleId: '', origin: 'person', did: { kind: 'note', key, text: key } }], { at: later, time: 1, random });
const two = addEntries(startRecord('b2', at), noted('two'));
const notesOf = async (id: string) => {
  const found = await findCase(id);
  return found && caseOf(found, '').notes;
};

afterEach(async () => {
  const { cases, unreadable } = await listCases();
  await Promise.all([...cases, ...unreadable].map(({ id }) => deleteCase(id)));
});

it('stores a new case as it stands', async () => {
  const shown = addEntries(one, noted('here'));
  expect(await writeCase({ base: shown, entries: noted('here') })).toEqual(shown);
  expect(await findCase('a1')).toEqual(shown);
});

it('adds what was done to what is stored, so that two tabs lose nothing', async () => {
  await storeCases([one]);
  await Promise.all(['first', 'second', 'third'].map((key) => writeCase({ base: one, entries: noted(key) })));
  expect(await notesOf('a1')).toEqual({ first: 'first', second: 'second', third: 'third' });
});

it('stores a case again that was cleared away', async () => {
  await storeCases([one]);
  await deleteCase('a1');
  const shown = addEntries(one, noted('kept'));
  await writeCase({ base: shown, entries: noted('more') });
  expect(await notesOf('a1')).toEqual({ kept: 'kept', more: 'more' });
});

it('keeps what another tab noted between a deletion and its undoing', async () => {
  const shown = addEntries(one, noted('before'));
  await storeCases([shown]);
  await deleteCase('a1');
  await writeCase({ base: shown, entries: noted('meanwhile') });
  await storeCases([shown]);
  expect(await notesOf('a1')).toEqual({ before: 'before', meanwhile: 'meanwhile' });
});

it('lists the last changed first', async () => {
  await storeCases([one, two]);
  expect(await listCases()).toEqual({ cases: [two, one], unreadable: [] });
});

it('reads what a build before the record stored, and stores it as a record with the next change', async () => {
  const former = changeCase(startCase('a1', at), { kind: 'note', key: 'old', text: 'old' }, at);
  await set('a1', former, caseStore);
  expect(await findCase('a1')).toEqual(migrateCase(former));
  await writeCase({ base: one, entries: noted('new') });
  expect(await notesOf('a1')).toEqual({ old: 'old', new: 'new' });
});

it('leaves alone what a newer Unstuck has stored, and then stores none of several', async () => {
  await set('a1', { ...one, version: 3 }, caseStore);
  const newer =
    'was written by a newer Unstuck (form 3; this copy reads up to form 2). Update this copy: load this page again while its server can be reached.';
  await expect(findCase('a1')).rejects.toThrow(`The stored case ${newer}`);
  await expect(writeCase({ base: one, entries: noted('here') })).rejects.toThrow('newer Unstuck');
  await expect(storeCases([two, one])).rejects.toThrow('newer Unstuck');
  expect(await listCases()).toEqual({ cases: [], unreadable: [{ id: 'a1', faults: [{ field: 'version', message: `It ${newer}` }] }] });
  expect(await importCases(writeCaseFile([one]))).toEqual({
    isFault: true,
    lines: [`The stored case ${newer}`, 'Nothing was imported.'],
  });
});

it('cuts the secrets that an older build has kept when it reads a case, and keeps them no longer', async () => {
  const older = { ...startCase('a1', at), notes: { here: 'password: Summer09!' }, callerWords: 'it asks me again' };
  const cut = { ...older, notes: { here: 'password: [Password cut]' } };
  await set('a1', older, caseStore);
  expect(await findCase('a1')).toEqual(migrateCase(cut));
  expect(await get('a1', caseStore)).toEqual(migrateCase(cut));
  await set('a1', older, caseStore);
  await listCases();
  expect(JSON.stringify(await get('a1', caseStore))).not.toContain('Summer09');
});

it('notes when it first kept a case, from which closed cases are counted', async () => {
  await writeCase({ base: one, entries: noted('new') });
  expect(readStored('first-start')).toMatch(/^\d{4}-\d\d-\d\dT/);
});
