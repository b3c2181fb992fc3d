import { describe, expect, it } from 'vitest';
import { writeFirstArticle } from '../../engine/edit/first-article.ts';
import { knownNeeds } from '../../model/pack/known-needs.ts';
import { describeFault } from '../describe-fault.ts';
import { readPack } from './read-pack.ts';

const article = (id: string) => writeFirstArticle({ id, number: 'Q1', prefix: 'F1-', date: '2026-01-01' }, 'desk');
const pack = {
  format: 'unstuck-pack/1',
  id: 'sample',
  title: 'A sample',
  publisher: 'A desk',
  language: 'en',
  licence: 'MIT',
  edition: { number: 1, date: '2026-01-01', change: 'First.' },
  owner: 'desk',
  articles: ['one', 'two'],
  files: [],
};
const whole: Readonly<Record<string, unknown>> = {
  'pack.json': pack,
  'articles/one.json': article('one'),
  'articles/two.json': article('two'),
};
const read = (files: Readonly<Record<string, unknown>>) =>
  readPack(async (path) => (Object.hasOwn(files, path) ? JSON.stringify(files[path]) : undefined));

/** What the pack says is wrong with itself, or with each of its articles. */
async function saidOf(files: Readonly<Record<string, unknown>>): Promise<string[]> {
  const found = await read(files);
  return ('faults' in found ? found.faults : [...found.articles.values()].flatMap(({ faults = [] }) => faults)).map(describeFault);
}

describe('a pack', () => {
  it('gives its articles in its order, their causes counted, and what they share', async () => {
    const found = await read(whole);
    expect('articles' in found && [...found.articles].map(([id, one]) => [id, 'article' in one && one.article.causes])).toEqual([
      ['one', 1],
      ['two', 1],
    ]);
    expect('facts' in found && Object.keys(found.facts)).toEqual(['F1-01', 'F1-02', 'F1-03', 'F1-04', 'F1-05']);
  });

  it('leaves out by name what cannot be read, and opens the others', async () => {
    const found = await read({ ...whole, 'articles/one.json': { ...article('one'), titel: 'x' } });
    expect('articles' in found && [...found.articles].map(([id, one]) => [id, 'article' in one])).toEqual([
      ['one', false],
      ['two', true],
    ]);
  });

  it('opens an article that needs what this program knows', async () => {
    const found = await read({ ...whole, 'articles/one.json': { ...article('one'), needs: [...knownNeeds] } });
    expect('articles' in found && found.articles.get('one')?.faults).toBeUndefined();
  });

  it.each([
    [{}, ['pack.json: is not there.']],
    [
      {
        ...whole,
        'pack.json': { ...pack, takesCalls: 'desk', versions: 'constructor', files: ['vocabulary.json'] },
        'vocabulary.json': { concepts: [{ id: 'old', answers: { observation: 'version', answerId: 'v1' }, phrases: { en: ['old'] } }] },
      },
      [
        'pack.json › takesCalls: names what shared.json does not have.',
        'pack.json › versions: names what shared.json does not have.',
        'vocabulary.json › concepts.0.answers: names what shared.json does not have.',
      ],
    ],
    [{ ...whole, 'pack.json': null }, ['pack.json: is null, and should be an object.']],
    [{ ...whole, 'pack.json': 7 }, ['pack.json: is 7, and should be an object.']],
    [{ ...whole, 'pack.json': { ...pack, files: ['shared.json'] } }, ['shared.json: is not there.']],
    [
      { ...whole, 'pack.json': { ...pack, articles: ['one', 'two', 'three'] } },
      ['articles/three.json: is named in pack.json and not there.'],
    ],
    [{ ...whole, 'articles/two.json': 7 }, ['articles/two.json: is 7, and should be an object.']],
    [
      { ...whole, 'articles/two.json': { ...article('two'), reviewedOn: '2026-02-30', owner: undefined } },
      ['articles/two.json › reviewedOn: is no day such as 2026-11-28.', 'articles/two.json › owner: is missing.'],
    ],
    [
      { ...whole, 'articles/two.json': { ...article('two'), needs: ['page', 'screens', 'call'], kind: { of: 'later' }, screens: 7 } },
      ['articles/two.json › needs: needs a newer Unstuck, one that knows screens and call.'],
    ],
    [
      { ...whole, 'articles/two.json': { ...article('two'), needs: 'screens' } },
      ['articles/two.json › needs: is "screens", and should be a list.'],
    ],
    [
      { ...whole, 'articles/two.json': { ...article('two'), start: 'made--here' } },
      ['articles/two.json › start: is no id: small letters, digits and single hyphens, a letter first.'],
    ],
  ])('says what is wrong: %#', async (files, said) => {
    expect(await saidOf(files)).toEqual(said);
  });
});

describe('what a pack adds to others', () => {
  const entry = {
    kind: 'note',
    node: 'first-check',
    hash: '0'.repeat(16),
    house: { role: 'desk', day: '2026-11-29' },
    text: 'Ours is grey.',
  };
  const name = 'exchange.one';
  const path = `overlays/${name}.json`;
  const adding = { ...whole, 'pack.json': { ...pack, adds: ['exchange'], overlays: [name] }, [path]: { entries: [entry] } };
  const overlaysOf = async (files: Readonly<Record<string, unknown>>) => {
    const found = await read(files);
    return 'overlays' in found ? [...found.overlays.values()] : found.faults.map(describeFault);
  };

  it('is read with the pack and the article that it adds to', async () => {
    expect(await overlaysOf(adding)).toEqual([{ pack: 'exchange', overlay: { name, articleId: 'one', file: { entries: [entry] } } }]);
    expect(await overlaysOf(whole)).toEqual([]);
  });

  it('is left out by name where it cannot be read, and the articles open', async () => {
    const found = await read({ ...adding, [path]: { entries: [{ ...entry, hash: 'x', house: {} }] } });
    expect('articles' in found && [...found.articles.values()].map((one) => 'article' in one)).toEqual([true, true]);
    expect('overlays' in found && [...found.overlays.values()].map(({ faults = [] }) => faults.map(describeFault))).toEqual([
      [
        `${path} › entries.0.hash: is no hash of words: 16 digits 0-9 and a-f.`,
        `${path} › entries.0.house.role: is missing.`,
        `${path} › entries.0.house.day: is missing.`,
      ],
    ]);
  });

  it.each<[object, string]>([
    [{ [path]: undefined }, `${path}: is named in pack.json and not there.`],
    [{ 'pack.json': { ...pack, overlays: [name] } }, `${path}: adds to the pack exchange, which adds in pack.json does not name.`],
    [{ [path]: { entries: [] } }, `${path} › entries.0: is missing.`],
  ])('says what is wrong: %#', async (changed, said) => {
    const overlays = await overlaysOf(
      Object.fromEntries(Object.entries({ ...adding, ...changed }).filter(([, file]) => file !== undefined)),
    );
    expect(overlays).toMatchObject([{ faults: expect.anything() }]);
    expect(overlays.flatMap((one) => (typeof one === 'string' ? one : (one.faults ?? []).map(describeFault)))).toEqual([said]);
  });

  it.each(['exchange', 'exchange.one.two', '../x.y', 'Exchange.one'])('refuses a pack with an overlay called %s', async (called) => {
    expect(await overlaysOf({ ...adding, 'pack.json': { ...pack, adds: ['exchange'], overlays: [called] } })).toEqual([
      'pack.json › overlays.0: names no article of another pack, as pack.article.',
    ]);
  });
});
