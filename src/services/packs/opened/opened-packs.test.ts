import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { PackedPack } from '../../../packs/doors/packed-pack.ts';
import { readGiven } from '../../../packs/doors/read-given.ts';
import { databaseNamed } from '../../browser/own-database.ts';
import { openedPacks } from '../../browser/own-name.ts';
import { keepIndex, keepPack, listKeptPacks, removePack, sourceOfKept } from './opened-packs.ts';

const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const atOf = async (id: string) => (await listKeptPacks()).find((one) => one.id === id)?.at;

async function packed(text: string, ...more: string[]): Promise<readonly [PackedPack, string]> {
  const folder = ['pack.json', ...more].map((path) => ({ path, file: new File([`${path} ${text}`], path) }));
  const read = await readGiven({ folder }, () => undefined);
  if (read.faults !== undefined) {
    throw new Error(JSON.stringify(read.faults));
  }
  return [read.packed, read.sum];
}

async function keep(id: string, ...content: Parameters<typeof packed>) {
  return keepPack(id, ...(await packed(...content)), await atOf(id));
}

async function find(id: string) {
  const kept = (await listKeptPacks()).find((one) => one.id === id);
  return kept && sourceOfKept(kept);
}

beforeEach(async () => {
  for (const { id } of await listKeptPacks()) {
    await removePack(id);
  }
});

it('keeps packs apart, also one whose id begins with that of another', async () => {
  await keep('desk', 'one', 'articles/a.json');
  await keep('desk-2', 'two');
  expect((await listKeptPacks()).map(({ id }) => id)).toEqual(['desk', 'desk-2']);
  expect(await (await find('desk'))?.list?.()).toEqual(['pack.json', 'articles/a.json']);
  await removePack('desk');
  expect((await listKeptPacks()).map(({ id }) => id)).toEqual(['desk-2']);
  const other = await find('desk-2');
  expect(textOf(await other?.read('pack.json'))).toBe('pack.json two');
  expect(await other?.read('articles/a.json')).toBeUndefined();
});

it('replaces a pack whole: who has begun with the older one goes on with it, and who has not gets nothing of the newer one', async () => {
  await keep('desk', 'one', 'articles/a.json');
  const begun = await find('desk');
  const older = await find('desk');
  expect(textOf(await begun?.read('pack.json'))).toBe('pack.json one');
  await keep('desk', 'two');
  expect(textOf(await begun?.read('articles/a.json'))).toBe('articles/a.json one');
  await expect(older?.read('pack.json')).rejects.toThrow('no longer kept');
  const newer = await find('desk');
  expect(textOf(await newer?.read('pack.json'))).toBe('pack.json two');
  expect(await newer?.read('articles/a.json')).toBeUndefined();
});

it('keeps nothing over a pack that another tab has kept since', async () => {
  await keep('desk', 'one');
  const before = await atOf('desk');
  await keep('desk', 'two');
  expect(await keepPack('desk', ...(await packed('three')), before)).toBe(false);
  expect(await keepPack('desk', ...(await packed('three')), undefined)).toBe(false);
  expect(textOf(await (await find('desk'))?.read('pack.json'))).toBe('pack.json two');
});

it('leaves the older one as it was where the newer one cannot be kept', async () => {
  await keep('desk', 'one');
  const [{ files }] = await packed('two');
  const refused = { files, bytes: (() => undefined) as unknown as Blob };
  await expect(keepPack('desk', refused, 'sum', await atOf('desk'))).rejects.toThrow();
  expect(textOf(await (await find('desk'))?.read('pack.json'))).toBe('pack.json one');
});

it('keeps the index that was made of a pack with it, and with no other', async () => {
  await keep('desk', 'one');
  const [older] = await listKeptPacks();
  const index = new Map([['index/index.json', 'made']]);
  await keepIndex(older ?? { id: '', at: '', paths: [] }, index);
  expect(textOf(await (await find('desk'))?.read('index/index.json'))).toBe('made');
  await keep('desk', 'two');
  await keepIndex(older ?? { id: '', at: '', paths: [] }, index);
  expect(await (await find('desk'))?.read('index/index.json')).toBeUndefined();
});

it('reads what older builds have kept, a record a file, and replaces it', async () => {
  await databaseNamed(openedPacks)('readwrite', (kept) => {
    kept.put(new TextEncoder().encode('as it was'), ['desk', 'then', 'pack.json']);
    kept.put({ id: 'desk', at: 'then', paths: ['pack.json'] }, 'desk');
  });
  const older = await find('desk');
  expect(textOf(await older?.read('pack.json'))).toBe('as it was');
  expect(await older?.read('articles/a.json')).toBeUndefined();
  expect(await older?.list?.()).toEqual(['pack.json']);
  await keep('desk', 'new');
  expect(textOf(await (await find('desk'))?.read('pack.json'))).toBe('pack.json new');
});
