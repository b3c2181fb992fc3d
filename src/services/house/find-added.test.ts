import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readGiven } from '../../packs/doors/read-given.ts';
import { keepPack, listKeptPacks, removePack } from '../packs/opened/opened-packs.ts';
import { hasOverlays } from './find-added.ts';

it.each([
  [['articles/a.json'], false],
  [['overlays/exchange.any-article.json'], true],
])('knows of a pack with %s, opened from files, whether it adds to others', async (more, adds) => {
  const folder = ['pack.json', ...more].map((path) => ({ path, file: new File(['{}'], path) }));
  const read = await readGiven({ folder }, () => undefined);
  if (read.faults !== undefined) {
    throw new Error(JSON.stringify(read.faults));
  }
  await keepPack('notes', read.packed, read.sum, undefined);
  const kept = (await listKeptPacks()).find(({ id }) => id === 'notes');
  expect(kept && (await hasOverlays(kept))).toBe(adds);
  await removePack('notes');
});
