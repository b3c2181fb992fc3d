import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { OpenPack } from '../../../packs/doors/open-pack.ts';
import { articles, open, prepare, written } from '../fixtures/test-pack.ts';
import { listsOf } from './lists-of.ts';

const idsOf = async (pack: OpenPack) => {
  const { lists } = await listsOf(pack);
  const pieces = await Promise.all((lists?.summaries.firsts ?? []).map((_, at) => lists?.summaries.read(at) ?? []));
  return pieces.flat().map(({ id }) => id);
};

it('reads the lists of a prepared pack, and no article', async () => {
  const { pack, asked } = await open({}, await prepare());
  expect(await idsOf(pack)).toEqual(articles.map((id) => `office-desk.${id}`));
  expect(await listsOf(pack)).toMatchObject({ remarks: [], faults: undefined });
  expect(asked.filter((path) => path.startsWith('articles/'))).toEqual([]);
});

it('makes the lists of a pack that nobody prepared, the same, and once', async () => {
  const { pack, asked } = await open();
  const { lists } = await listsOf(pack);
  const theirs = await (await open({}, await prepare())).pack.openLists();
  const readFirst = async (some: typeof lists) => [await some?.summaries.read(0), await some?.signs.read(0), await some?.words.read(0)];
  expect(await readFirst(lists)).toEqual(await readFirst(theirs !== undefined && 'summaries' in theirs ? theirs : undefined));
  const before = asked.length;
  await listsOf(pack);
  expect(asked.length).toBe(before);
});

it('leaves out what the rules leave out, and says what is wrong with it', async () => {
  const [first = '', second = ''] = articles;
  const path = `articles/${first}.json`;
  const { pack } = await open({
    [path]: (written.get(path) ?? '').replace(/"goto": "[a-z-]+"/, '"goto": "nowhere"'),
    [`articles/${second}.json`]: undefined,
  });
  expect(await idsOf(pack)).toEqual(articles.slice(2).map((id) => `office-desk.${id}`));
  const { lists, faults } = await listsOf(pack);
  expect(lists?.leftOut).toEqual([`office-desk.${first}`, `office-desk.${second}`]);
  expect(new Set(faults?.map(({ file }) => file))).toEqual(new Set([path, `articles/${second}.json`]));
});

it.each([
  ['of another edition', (index: string) => index.replace('"edition": 1', '"edition": 3'), /of edition 3: prepare the pack again/],
  ['of another pack', (index: string) => index.replace('"office-desk"', '"acme"'), /that of the pack acme: prepare/],
  ['that lists other articles', (index: string) => index.replace(/"articles": \d+/, '"articles": 2'), /lists 2 articles and pack.json/],
  ['that is none', () => '{"format":', /is damaged, or of another program: prepare/],
])('says of an index %s, and makes one in its place', async (_, spoil, says) => {
  const index = await prepare();
  const { pack } = await open({}, index.set('index/index.json', spoil(index.get('index/index.json') ?? '')));
  expect((await listsOf(pack)).remarks).toEqual([expect.stringMatching(says)]);
  expect((await idsOf(pack)).length).toBe(articles.length);
});

it('lists what could be loaded where one article could not, and names it', async () => {
  const [first = ''] = articles;
  const { pack } = await open({ 'index/index.json': 'late', [`articles/${first}.json`]: 'late' });
  expect((await idsOf(pack)).length).toBe(articles.length - 1);
  expect((await listsOf(pack)).faults).toEqual([{ file: `articles/${first}.json`, path: '', says: 'could not be loaded just now' }]);
});

it('says of a pack on a server that has too many articles for that what to do, and reads none', async () => {
  const pack = JSON.parse(written.get('pack.json') ?? '');
  const many = Array.from({ length: 1_001 }, (_, at) => `a-${at}`);
  const { pack: large, asked } = await open({ 'pack.json': JSON.stringify({ ...pack, articles: many }) });
  const { lists, remarks } = await listsOf(large);
  expect([lists, remarks]).toEqual([undefined, [expect.stringMatching(/npm run packs/)]]);
  expect(asked.filter((path) => path.startsWith('articles/'))).toEqual([]);
});
