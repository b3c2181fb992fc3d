import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { describeFault } from '../../../packs/describe-fault.ts';
import { readGiven } from '../../../packs/doors/read-given.ts';
import { listKeptPacks, removePack, sourceOfKept } from './opened-packs.ts';
import { type TakenPack, takePack } from './take-pack.ts';

const folder = 'e2e/packs/office-desk';
const head = JSON.parse(readFileSync(`${folder}/pack.json`, 'utf8'));
const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1));

/** Opens the test pack in that edition, with other fields in its `pack.json`. */
async function take(number: number, fields: object = {}): Promise<TakenPack> {
  const written = JSON.stringify({ ...head, ...fields, edition: { ...head.edition, number } });
  const given = paths.map((path) => ({
    path,
    file: new File([path === 'pack.json' ? written : new Uint8Array(readFileSync(`${folder}/${path}`))], path),
  }));
  return takePack(await readGiven({ folder: given }, () => undefined));
}

async function keptEdition(): Promise<number | undefined> {
  const [kept] = await listKeptPacks();
  const bytes = kept && (await sourceOfKept(kept).read('pack.json'));
  return bytes && JSON.parse(new TextDecoder().decode(bytes)).edition.number;
}

beforeEach(async () => {
  for (const { id } of await listKeptPacks()) {
    await removePack(id);
  }
});
afterEach(() => vi.restoreAllMocks());

it('keeps a pack, a newer edition in its place, and says what is there already', async () => {
  expect(await take(4)).toMatchObject({
    kind: 'kept',
    articles: paths.filter((path) => path.startsWith('articles/')).length,
    isSame: false,
    isPrepared: false,
  });
  expect(await take(4)).toMatchObject({ kind: 'kept', isSame: true });
  expect(await take(4, { 'x-note': 'goes on' })).toMatchObject({ kind: 'kept', isSame: false, replaced: 4 });
  expect(await take(5)).toMatchObject({ kind: 'kept', replaced: 4 });
  expect(await keptEdition()).toBe(5);
});

it('asks before an older edition, or a pack of somebody else, takes the place of one', async () => {
  await take(4);
  const older = await take(3);
  expect(older).toMatchObject({ kind: 'asks', kept: { edition: 4 } });
  const other = await take(5, { publisher: 'Somebody else' });
  expect(other).toMatchObject({ kind: 'asks', kept: { publisher: head.publisher } });
  expect(await keptEdition()).toBe(4);
  // What is kept has changed since the person was asked.
  await take(6);
  const again = older.kind === 'asks' ? await older.take() : older;
  expect(again).toMatchObject({ kind: 'asks', kept: { edition: 6 } });
  expect(again.kind === 'asks' && (await again.take())).toMatchObject({ kind: 'kept', replaced: 6 });
  expect(await keptEdition()).toBe(3);
});

it('says that there is no room, or that the browser keeps nothing, and changes nothing', async () => {
  await take(4);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  for (const [name, says] of [
    ['QuotaExceededError', 'has no room on this device'],
    ['UnknownError', 'could not be kept by this browser'],
  ] as const) {
    put.mockImplementation(() => {
      throw new DOMException('', name);
    });
    const taken = await take(5);
    expect(taken.kind === 'refused' && taken.faults.map(describeFault)).toEqual([`The pack: ${says}. Nothing was changed.`]);
  }
  put.mockRestore();
  expect(await keptEdition()).toBe(4);
});

it('refuses what is no pack, and one that is called as one of the program', async () => {
  const saidOf = (taken: TakenPack) => (taken.kind === 'refused' ? taken.faults.map(describeFault) : []);
  expect(saidOf(await take(1, { id: 'exchange' }))).toEqual([
    expect.stringMatching(/^pack\.json › id: exchange is the pack that comes with/),
  ]);
  expect(saidOf(await take(1, { title: 7 }))).toEqual(['pack.json › title: is 7, and should be a text.']);
  expect(await listKeptPacks()).toEqual([]);
});
