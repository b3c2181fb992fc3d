import { expect, it } from 'vitest';
import { knownToProgram } from '../../content/known-to-program.ts';
import { spoken } from '../../content/spoken.ts';
import { readHolders } from '../../engine/search/word-holders.ts';
import { hashOf, makeFiles } from '../fixtures/sample-pack.ts';
import { admitPack } from '../gate/admit-pack.ts';
import { namesOfProgram } from '../scope/qualified.ts';
import { openLists, type PackLists } from './open-lists.ts';
import { writeIndex } from './write-index.ts';

const encoder = new TextEncoder();
const names = namesOfProgram({ packId: 'acme', home: 'home', uses: [] });

async function makeIndex(count: number): Promise<Map<string, string>> {
  const files = new Map([...makeFiles(count)].map(([path, text]) => [path, encoder.encode(text)]));
  const admitted = await admitPack(files, { ...knownToProgram, recognisers: new Set() });
  return admitted.pack === undefined
    ? new Map()
    : writeIndex({ ...admitted, pack: admitted.pack }, files, async (bytes) => hashOf(bytes), spoken);
}

async function open(files: ReadonlyMap<string, string>): Promise<PackLists> {
  const lists = await openLists(async (path) => files.get(path), names);
  if (lists === undefined || 'faults' in lists) {
    throw new Error(JSON.stringify(lists));
  }
  return lists;
}

it('gives the lists of an index by the names of the program', async () => {
  const lists = await open(await makeIndex(2));
  const [first] = await lists.summaries.read(0);
  const [signs] = await lists.signs.read(0);
  const [keys] = await lists.keys.read(0);
  const words = await lists.words.read(0);
  const holders = await lists.holders.read(0);
  expect([
    [lists.articles, lists.edition, lists.leftOut],
    [first?.id, first?.versions.sources],
    [signs?.articleId, signs?.signs[0]?.observation.startsWith('acme.')],
    [keys?.articleId, keys?.keys.map(({ id }) => id)],
    words.find(([word]) => word === 'prototype')?.[1],
    [...readHolders(holders.find(([word]) => word === 'prototype')?.[1] ?? '', lists.articles).articles],
    (await lists.files.read(0)).map(([path]) => path).slice(0, 2),
  ]).toEqual([
    [2, 1, []],
    ['acme.screen-0', ['acme.F0-01']],
    ['acme.screen-0', true],
    ['acme.screen-1', ['e7']],
    2,
    [0, 1],
    ['articles/screen-0.json', 'articles/screen-1.json'],
  ]);
});

it('is nothing where nobody prepared the pack, and says what is wrong with an index that is none', async () => {
  expect(await openLists(async () => undefined, names)).toBeUndefined();
  const refused = await openLists(async () => '{"format": "unstuck-index/1"}', names);
  expect(refused !== undefined && 'faults' in refused && refused.faults[0]).toEqual({
    file: 'index/index.json',
    path: 'pack',
    says: 'is missing',
  });
});

it('refuses a piece that is gone or holds something else, and reads it again later', async () => {
  const files = await makeIndex(1);
  const lists = await open(files);
  const [path = ''] = [...files.keys()].filter((one) => one.includes('summaries'));
  const text = files.get(path) ?? '';
  files.delete(path);
  await expect(lists.summaries.read(0)).rejects.toThrow('prepare the pack again');
  files.set(path, '[{"id": "constructor", "title": 5}]');
  await expect(lists.summaries.read(0)).rejects.toThrow('title');
  files.set(path, text);
  expect((await lists.summaries.read(0)).length).toBe(1);
});
