import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { articles, open, prepare } from '../fixtures/test-pack.ts';
import { listCataloguesOf } from './list-catalogues.ts';
import { loadKeysOf } from './load-keys.ts';

const pieceOf = async (list: string): Promise<string> =>
  [...(await prepare()).keys()].find((path) => path.startsWith(`index/${list}-`)) ?? '';

it.each(['summaries', 'signs'])('names a pack of which the %s cannot be read now, and asks for them again', async (list) => {
  const changes: Record<string, 'late'> = { [await pieceOf(list)]: 'late' };
  const { pack } = await open(changes, await prepare());
  const packs = { packs: [pack], refused: [] };
  expect(await listCataloguesOf(packs)).toEqual({ listed: [], lacking: [{ id: pack.id, title: pack.mark.title }] });
  delete changes[await pieceOf(list)];
  expect(await listCataloguesOf(packs)).toMatchObject({ listed: [{ id: pack.id, articles: articles.length }], lacking: [] });
});

it('names a pack that could not even be opened, and not one that another of its name stands for', async () => {
  const { pack } = await open({}, await prepare());
  const refused = [pack.id, 'acme'].map((packId) => ({ packId, faults: [] }));
  expect((await listCataloguesOf({ packs: [pack], refused })).lacking).toEqual([{ id: 'acme', title: 'acme', isRefused: true }]);
  expect((await loadKeysOf({ packs: [pack], refused })).lacking).toEqual(['acme']);
});

it('names a pack of which the keys cannot be read now', async () => {
  const changes: Record<string, 'late'> = {};
  const { pack } = await open(changes, await prepare());
  Object.assign(changes, { 'index/index.json': 'late', 'pack.json': 'late' });
  expect(await loadKeysOf({ packs: [pack], refused: [] })).toEqual({ keys: [], lacking: [pack.mark.title] });
});

it('lists an article once that an index names four times', async () => {
  const index = await prepare();
  const four = async (list: string) => {
    const [first, ...others] = JSON.parse(index.get(await pieceOf(list)) ?? '');
    return [await pieceOf(list), JSON.stringify([first, first, first, first, ...others])] as const;
  };
  const { pack } = await open(Object.fromEntries([await four('summaries'), await four('signs')]), index);
  const [catalogue] = (await listCataloguesOf({ packs: [pack], refused: [] })).listed;
  const ids = [catalogue?.summaries.map(({ id }) => id), catalogue?.signs.map(({ articleId }) => articleId)];
  expect(ids).toEqual(ids.map((some) => [...new Set(some)]));
  expect(catalogue?.articles).toBe(articles.length);
});
