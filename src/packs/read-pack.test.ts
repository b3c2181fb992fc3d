import { describe, expect, it } from 'vitest';
import { writeFirstArticle } from '../engine/edit/first-article.ts';
import { knownNeeds } from '../model/known-needs.ts';
import { describeFault } from './describe-fault.ts';
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
