import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { knownToProgram } from '../../../content/known-to-program.ts';
import { spoken } from '../../../content/spoken.ts';
import { type OpenPack, openPack } from '../../../packs/doors/open-pack.ts';
import { hashOf } from '../../../packs/fixtures/sample-pack.ts';
import { admitPack } from '../../../packs/gate/admit-pack.ts';
import { writeIndex } from '../../../packs/prepare/write-index.ts';
import { lentBeside } from '../load-beside.ts';
import { openAsker } from './open-asker.ts';
import { searchPacks } from './search-packs.ts';
import { loadPlaces, showFound } from './show-found.ts';

const folder = 'e2e/packs/office-desk';
const home = { home: 'exchange', lent: lentBeside([]).lent };

/** The test pack as it is prepared, under a name of its own; pieces whose names hold `gone` cannot be loaded. */
async function prepare(id: string, isGone: (path: string) => boolean = () => false) {
  const read = (path: string) => readFile(`${folder}/${path}`, 'utf8').catch(() => undefined);
  const { articles } = JSON.parse((await read('pack.json')) ?? '') as { articles: string[] };
  const paths = ['pack.json', 'shared.json', 'vocabulary.json', ...articles.map((one) => `articles/${one}.json`)];
  const texts = await Promise.all(
    paths.map(async (path) => [path, ((await read(path)) ?? '').replace('"id": "office-desk"', `"id": "${id}"`)] as const),
  );
  const files = new Map(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const beside = new Map([...home.lent].map(([name, one]) => [name, { ...one, facts: {} }]));
  const admitted = await admitPack(files, { ...knownToProgram, recognisers: new Set() }, beside);
  if (admitted.pack === undefined) {
    throw new Error(JSON.stringify(admitted.faults));
  }
  const index = await writeIndex({ ...admitted, pack: admitted.pack }, files, async (bytes) => hashOf(bytes), spoken);
  const pack = await openPack(
    {
      read: async (path) => {
        if (isGone(path)) {
          throw new Error('late');
        }
        const text = index.get(path);
        return text === undefined ? files.get(path) : new TextEncoder().encode(text);
      },
    },
    id,
    home,
  );
  const lists = 'faults' in pack ? undefined : await pack.openLists();
  if ('faults' in pack || lists === undefined || 'faults' in lists) {
    throw new Error(JSON.stringify([pack, lists]));
  }
  return { pack, lists };
}

const titlesOf = (pack: OpenPack) =>
  Promise.all(
    pack.articleIds.map(async (id) => {
      const opened = await pack.open(id);
      return { id, title: opened.faults === undefined ? opened.article.title : '' };
    }),
  );

it('finds each article by the words of its title in another order, and shows its places once they are loaded', async () => {
  const one = await prepare('office-desk');
  const { lookUp } = searchPacks([one], openAsker());
  for (const { id, title } of await titlesOf(one.pack)) {
    const found = (await lookUp(`${title.split(' ').reverse().join(' ')} `)) ?? [];
    expect([title, found[0]?.found.hits[0]?.id]).toEqual([title, id]);
    const [first] = showFound(found, new Map());
    expect([first?.title, first?.pack, first?.places]).toEqual([title, one.pack.mark.title, []]);
    const [placed] = showFound(found, await loadPlaces(found, new Map()));
    expect(placed?.places.length).toBeGreaterThan(0);
  }
});

it('finds an article by what its callers call things, of which it says no word', async () => {
  const one = await prepare('office-desk');
  const found = await searchPacks([one], openAsker()).lookUp('we are kicked out of secure access ');
  expect(found?.[0]?.found.hits[0]?.id).toBe('office-desk.od101-vpn-drops');
  expect(found?.[0]?.judgement.verdict).not.toBe('nothing');
});

it('names the pack of each article, and one that fits nothing is not among them', async () => {
  const [one, other] = await Promise.all([prepare('office-desk'), prepare('second-desk')]);
  const { lookUp } = searchPacks([one, other], openAsker());
  const found = (await lookUp('vpn drops ')) ?? [];
  expect(new Set(showFound(found, new Map()).map(({ href }) => href.split('?')[1]?.split('.')[0]))).toEqual(
    new Set(['office-desk', 'second-desk']),
  );
  const none = (await lookUp('coffee machine leaks water ')) ?? [];
  expect([none.map(({ judgement }) => judgement.verdict), showFound(none, new Map())]).toEqual([['nothing', 'nothing'], []]);
});

it('drops what was asked before something newer', async () => {
  const { lookUp } = searchPacks([await prepare('office-desk')], openAsker());
  const [older, newer] = await Promise.all([lookUp('printer'), lookUp('vpn drops ')]);
  expect(older).toBeUndefined();
  expect(newer?.length).toBe(1);
});

it('says of a pack that not all of it could be looked through', async () => {
  const { lookUp } = searchPacks([await prepare('office-desk', (path) => path.includes('holders-'))], openAsker());
  expect((await lookUp('vpn drops '))?.map(({ isLacking }) => isLacking)).toEqual([true]);
});

it('loads the words that begin with the first letter while the second is typed', async () => {
  const asked: string[] = [];
  const one = await prepare('office-desk', (path) => {
    asked.push(path.replace(/-.*/, ''));
    return false;
  });
  const { lookAhead, lookUp } = searchPacks([one], openAsker());
  await lookAhead('v');
  asked.length = 0;
  await lookUp('vp');
  expect(new Set(asked)).toEqual(new Set(['index/holders', 'index/summaries']));
});
