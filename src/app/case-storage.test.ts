import 'fake-indexeddb/auto';
import { get, set } from 'idb-keyval';
import { afterEach, expect, it } from 'vitest';
import { changeCase, startCase } from '../engine/case-change.ts';
import { caseStore } from './case-database.ts';
import { deleteCase, findCase, listCases, storeCases, writeCase } from './case-storage.ts';

const at = '2026-11-21T14:05+01:00';
const later = '2026-11-21T15:05+01:00';
const note = (key: string) => ({ change: { kind: 'note', key, text: key } as const, at: later });
const one = startCase('a1', at);
const two = { ...startCase('b2', at), changedAt: later };

afterEach(async () => {
  const { cases, unreadable } = await listCases();
  await Promise.all([...cases, ...unreadable].map(({ id }) => deleteCase(id)));
});

it('stores a new case as it stands', async () => {
  expect(await writeCase({ base: one, changes: [note('here')] })).toEqual(one);
  expect(await findCase('a1')).toEqual(one);
});

it('does the changes to what is stored, so that two tabs lose nothing', async () => {
  await storeCases([one]);
  await Promise.all(['first', 'second', 'third'].map((key) => writeCase({ base: one, changes: [note(key)] })));
  expect((await findCase('a1'))?.notes).toEqual({ first: 'first', second: 'second', third: 'third' });
});

it('stores a case again that was cleared away', async () => {
  await storeCases([one]);
  await deleteCase('a1');
  const shown = changeCase(one, note('kept').change, later);
  await writeCase({ base: shown, changes: [note('kept')] });
  expect(await findCase('a1')).toEqual(shown);
});

it('lists the last changed first', async () => {
  await storeCases([one, two]);
  expect(await listCases()).toEqual({ cases: [two, one], unreadable: [] });
});

it('leaves alone what a newer Unstuck has stored', async () => {
  await storeCases([one]);
  await set('a1', { ...one, version: 2 }, caseStore);
  expect(await findCase('a1')).toBeUndefined();
  await expect(writeCase({ base: one, changes: [note('here')] })).rejects.toThrow('version is no version that this Unstuck can read');
  expect((await listCases()).unreadable.map(({ id }) => id)).toEqual(['a1']);
});

it('cuts the secrets that an older build has kept when it reads a case, and keeps them no longer', async () => {
  const older = { ...one, notes: { here: 'password: Summer09!' }, callerWords: 'it asks me again' };
  const cut = { ...older, notes: { here: 'password: [Password cut]' } };
  await set('a1', older, caseStore);
  expect(await findCase('a1')).toEqual(cut);
  expect(await get('a1', caseStore)).toEqual(cut);
  await set('a1', older, caseStore);
  await listCases();
  expect(JSON.stringify(await get('a1', caseStore))).not.toContain('Summer09');
});
