import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { keepPack, listKeptPacks, removePack, sourceOfKept } from './opened-packs.ts';

const files = (text: string, ...more: string[]) =>
  new Map(['pack.json', ...more].map((path) => [path, new TextEncoder().encode(`${path} ${text}`)]));
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

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
  await keepPack('desk', files('one', 'articles/a.json'));
  await keepPack('desk-2', files('two'));
  expect((await listKeptPacks()).map(({ id, paths }) => [id, paths])).toEqual([
    ['desk', ['pack.json', 'articles/a.json']],
    ['desk-2', ['pack.json']],
  ]);
  await removePack('desk');
  expect((await listKeptPacks()).map(({ id }) => id)).toEqual(['desk-2']);
  const other = await find('desk-2');
  expect(textOf(await other?.read('pack.json'))).toBe('pack.json two');
  expect(await other?.read('articles/a.json')).toBeUndefined();
});

it('replaces a pack whole: who still reads the older one gets nothing of the newer one', async () => {
  await keepPack('desk', files('one', 'articles/a.json'));
  const older = await find('desk');
  await keepPack('desk', files('two'));
  await expect(older?.read('pack.json')).rejects.toThrow('no longer kept');
  const newer = await find('desk');
  expect(textOf(await newer?.read('pack.json'))).toBe('pack.json two');
  expect(await newer?.read('articles/a.json')).toBeUndefined();
});

it('leaves the older one as it was where the newer one cannot be kept', async () => {
  await keepPack('desk', files('one'));
  const refused = new Map<string, Uint8Array>([...files('two'), ['a.txt', (() => undefined) as unknown as Uint8Array]]);
  await expect(keepPack('desk', refused)).rejects.toThrow();
  expect(textOf(await (await find('desk'))?.read('pack.json'))).toBe('pack.json one');
});
