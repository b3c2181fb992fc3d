import 'fake-indexeddb/auto';
import { promisifyRequest } from 'idb-keyval';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fillDatabases, readOlderProfile } from '../../app/fixtures/older-profile.ts';
import { changeCase } from '../../engine/case/case-change.ts';
import { caseOf } from '../../engine/case/case-of.ts';
import { addEntries, articleNow } from '../../engine/case/case-record.ts';
import { stampDeeds } from '../../engine/case/entry-order.ts';
import type { Case } from '../../model/case/case.ts';
import type { PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { deleteCase, findCase, listCases, storeCases } from '../cases/case-storage.ts';
import { reviewDatabase } from '../review/review-database.ts';
import { readOlder } from './older-database.ts';
import { takeOverOlder } from './take-over-older.ts';

const profile = readOlderProfile();
const entriesOf = (name: string) => new Map(profile.databases.find((database) => database.name === name)?.stores[0]?.entries ?? []);
const cases = [...entriesOf('unstuck-cases').values()] as Case[];
const later = '2026-11-29T10:00+01:00';
const start = Date.parse('2026-12-01T08:00Z');
const day = 24 * 3_600_000;
const note = (kept: Case, key: string) => changeCase(kept, { kind: 'note', key, text: key }, later);

const readAll = async (name: string, store: string) => new Map(await readOlder(name, store));

/** An older tab stores a case: the whole of it, under the older name. */
const storeAsOlder = (kept: Case) =>
  fillDatabases([{ name: 'unstuck-cases', version: 1, stores: [{ name: 'cases', entries: [[kept.id, kept]] }] }]);

function fakeStorage(texts: Readonly<Record<string, string>>) {
  const storage = { ...texts };
  const hide = (value: unknown) => ({ value, enumerable: false });
  return Object.defineProperties(storage as unknown as Storage, {
    getItem: hide((key: string) => storage[key] ?? null),
    setItem: hide((key: string, text: string) => Object.assign(storage, { [key]: text })),
    removeItem: hide((key: string) => Reflect.deleteProperty(storage, key)),
  });
}

const forgetAll = async () => {
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => promisifyRequest(indexedDB.deleteDatabase(name ?? ''))));
};

beforeEach(async () => {
  await forgetAll();
  vi.stubGlobal('localStorage', fakeStorage(profile.localStorage));
  await fillDatabases(profile.databases);
});

afterEach(async () => {
  await forgetAll();
  vi.unstubAllGlobals();
});

const viewOf = (record: CaseRecord | undefined) => record && caseOf(record, articleNow(record));
const viewsOf = (records: readonly CaseRecord[]) => byId(records.map((record) => caseOf(record, articleNow(record))));
const byId = (kept: readonly Case[]) => kept.toSorted((a, b) => a.id.localeCompare(b.id));

it('opens the profile of an older build with nothing lost, and leaves it as it was for an older tab', async () => {
  const taken = await takeOverOlder(start);
  expect(taken.caseIds.toSorted()).toEqual([...entriesOf('unstuck-cases').keys()].toSorted());
  const { cases: kept, unreadable } = await listCases();
  expect(viewsOf(kept)).toEqual(byId(cases));
  expect(unreadable).toEqual([]);
  const reviews = await reviewDatabase('readonly', (stored) => promisifyRequest<unknown[]>(stored.getAll()));
  expect(reviews).toEqual([...(await readAll('unstuck-send-as-review', 'reviews')).values()]);
  expect(Object.entries(localStorage).filter(([key]) => /^unstuck\/#(?!taken:)/.test(key))).toEqual(
    Object.entries(profile.localStorage).map(([key, text]) => [key.replace('unstuck:', 'unstuck/#'), text]),
  );
  expect(await readAll('unstuck-cases', 'cases')).toEqual(entriesOf('unstuck-cases'));
  expect(localStorage).toMatchObject(profile.localStorage);
});

it('takes over again what an older tab changes, beside what was done here since', async () => {
  await takeOverOlder(start);
  const [one, two] = cases as [Case, Case];
  const own = (await findCase(one.id)) as CaseRecord;
  const noted: PlannedDeed = { articleId: one.articleId ?? '', origin: 'person', did: { kind: 'note', key: 'here', text: 'here' } };
  await storeCases([addEntries(own, stampDeeds(own.entries, [noted], { at: later, time: 0, random: 'r' }))]);
  await storeAsOlder(note(one, 'there'));
  localStorage['unstuck:theme'] = 'light';
  expect((await takeOverOlder(start)).caseIds).toEqual([one.id]);
  expect(viewOf(await findCase(one.id))?.notes).toEqual({ ...one.notes, here: 'here', there: 'there' });
  expect(viewOf(await findCase(two.id))).toEqual(two);
  expect(localStorage['unstuck/#theme']).toBe('light');
  expect((await takeOverOlder(start)).caseIds).toEqual([]);
});

it('does not bring back what was deleted here, until an older tab works on it', async () => {
  await takeOverOlder(start);
  const [one] = cases as [Case];
  await deleteCase(one.id);
  expect([...(await readAll('unstuck-cases', 'cases')).keys()]).not.toContain(one.id);
  expect((await takeOverOlder(start)).caseIds).toEqual([]);
  await storeAsOlder(note(one, 'there'));
  await takeOverOlder(start);
  expect(viewOf(await findCase(one.id))).toEqual(note(one, 'there'));
});

it('deletes what it took over when nothing new was found for 14 days, and nothing that was just written', async () => {
  await takeOverOlder(start);
  await takeOverOlder(start + 14 * day);
  expect(await readAll('unstuck-cases', 'cases')).toEqual(entriesOf('unstuck-cases'));
  await takeOverOlder(start + 15 * day);
  expect(await readAll('unstuck-cases', 'cases')).toEqual(new Map());
  expect(await readAll('unstuck-send-as-review', 'reviews')).toEqual(new Map());
  expect(await readAll('unstuck-take-over', 'kept')).toEqual(new Map());
  expect(Object.keys(localStorage).filter((key) => !/^unstuck\/#(?!taken)/.test(key))).toEqual([]);
  expect(viewsOf((await listCases()).cases)).toEqual(byId(cases));
});

it('begins to wait anew with each change of an older tab', async () => {
  await takeOverOlder(start);
  await storeAsOlder(note(cases[0] as Case, 'there'));
  await takeOverOlder(start + 13 * day);
  await takeOverOlder(start + 26 * day);
  expect((await readAll('unstuck-cases', 'cases')).size).toBe(cases.length);
});

it('leaves alone what another copy on this host took over first, and says which', async () => {
  await fillDatabases([
    {
      name: 'unstuck-take-over',
      version: 1,
      stores: [
        { name: 'kept', entries: [['claim', { by: 'unstuck/other/#', foundAt: start }]] },
        { name: 'taken', entries: [] },
      ],
    },
  ]);
  expect(await takeOverOlder(start)).toEqual({ caseIds: [], takenBy: 'unstuck/other/#' });
  expect((await listCases()).cases).toEqual([]);
});

it('makes no database where no older build was used', async () => {
  await forgetAll();
  vi.stubGlobal('localStorage', fakeStorage({}));
  expect(await takeOverOlder(start)).toEqual({ caseIds: [] });
  expect(await indexedDB.databases()).toEqual([]);
});
