import { readFileSync } from 'node:fs';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type ArticleFile, articleFile } from '../../model/article/article-file.ts';
import { findNeeds } from '../../model/pack/find-needs.ts';
import { knownNeeds, needOfSchema, needOfValue } from '../../model/pack/known-needs.ts';
import { packFile } from '../../model/pack/pack-files.ts';
import { shapeOf } from '../../model/pack/schema-shape.ts';
import { mendNeeds } from '../edit/mend-needs.ts';
import { named, texts } from '../fixtures/sample-articles.ts';
import { readArticle } from './read-article.ts';
import { readPack } from './read-pack.ts';

/** Every field, form and value of a schema that asks for no need: each thing where it stands first, what may be left out with `?`. */
function pointsOf(schema: v.GenericSchema, path: string, seen = new Set<unknown>()): string[] {
  const shape = shapeOf(schema);
  const { type, entries, item, items, rest, value, options } = shape;
  if (isNeed(schema) || seen.has(shape)) {
    return [];
  }
  if (type === 'picklist') {
    seen.add(shape);
    const known = needOfValue.get(schema) ?? needOfValue.get(shape as v.GenericSchema) ?? {};
    return (options as unknown as string[]).filter((one) => !Object.hasOwn(known, one)).map((one) => `${path}=${one}`);
  }
  if (options !== undefined) {
    return options
      .filter((option) => !needOfSchema.has(option))
      .flatMap((option) => {
        const kind = (option as { entries?: { kind?: { literal?: string } } }).entries?.kind?.literal;
        return [`${path}:${kind ?? option.type}`, ...pointsOf(option, kind === undefined ? path : `${path}:${kind}`, seen)];
      });
  }
  if (entries !== undefined) {
    seen.add(shape);
    return Object.entries(entries)
      .filter(([field, inner]) => !['$schema', 'needs'].includes(field) && !isNeed(inner))
      .flatMap(([field, inner]) => [
        `${path}.${field}${inner.type === 'exact_optional' ? '?' : ''}`,
        ...pointsOf(inner, `${path}.${field}`, seen),
      ]);
  }
  const inside = type === 'record' ? [value] : [...new Set([...(items ?? []), rest, item])];
  return inside.flatMap((inner) => (inner === undefined ? [] : pointsOf(inner, `${path}${type === 'record' ? '.*' : '[]'}`, seen)));
}

// Of a field or of what is in it, or of each value that it may have.
function isNeed(schema: v.GenericSchema): boolean {
  const { options = [] } = shapeOf(schema);
  const inner = shapeOf(schema) as v.GenericSchema;
  const values = needOfValue.get(inner) ?? {};
  return (
    needOfSchema.has(schema) ||
    needOfSchema.has(inner) ||
    (options.length > 0 && options.every((one) => Object.hasOwn(values, String(one))))
  );
}

const today = pointsOf(articleFile, 'article');
// What the files of the pack could say when articles became data: written once from the schemas of then, and never added to.
const firstForm = readFileSync('src/model/fixtures/first-form.txt', 'utf8').trim().split('\n');
const samples = [...texts].map(([id, text]) => {
  const { file } = readArticle(`${id}.json`, text, named) as { file?: ArticleFile };
  return { id, written: JSON.parse(text), needed: findNeeds(articleFile, file) };
});

describe('what came after the first form', () => {
  it('is a need, each field and value of it', () => {
    const plain = (points: readonly string[]) => points.map((point) => point.replace('?', '')).sort();
    expect(plain(today)).toEqual(plain(firstForm));
  });

  it('may be left out where the first form asked for it only by an article with the need of its kind or status', () => {
    // A rule says so: see `stated`, `noSignsOfPage` and the reader.
    expect(today.filter((point) => !firstForm.includes(point)).sort()).toEqual([
      'article.nodes.*:cause.expected?',
      'article.nodes.*:cause.resolution[].role?',
      'article.nodes.*:escalation.role?',
      'article.nodes.*:question.howToFind.minutes?',
      'article.nodes.*:question.howToFind.role?',
      'article.nodes.*:question.howToFind.wait.minutes?',
      'article.reviewedOn?',
      'article.signs?',
    ]);
  });

  it('stands in an article of the tests, each field and value of it', () => {
    const inPack = findNeeds(packFile, JSON.parse(readFileSync('src/packs/fixtures/steps/pack.json', 'utf8')));
    const found = new Set([...samples.flatMap(({ needed }) => needed), ...inPack].map(({ of }) => of));
    const missing = [...needOfSchema, ...needOfValue].filter(([schema]) => !found.has(schema)).map(([, need]) => need);
    expect(missing).toEqual([]);
    expect(new Set(samples.flatMap(({ needed }) => needed.map(({ need }) => need)))).toEqual(knownNeeds);
  });
});

describe.each([...knownNeeds])('%s', (need) => {
  const using = samples.filter(({ needed }) => needed.some((one) => one.need === need));

  it('is added where an article rests on it and does not say so, which is no fault', () => {
    for (const { id, written } of using) {
      const silent = JSON.stringify({ ...written, needs: written.needs.filter((one: string) => one !== need) });
      expect(readArticle(`${id}.json`, silent, named).faults).toBeUndefined();
      const mended = mendNeeds(`articles/${id}.json`, silent, named);
      expect(mended?.named).toEqual([need]);
      expect(readArticle(`${id}.json`, mended?.text ?? '', named).faults).toBeUndefined();
      expect(mendNeeds(`articles/${id}.json`, mended?.text ?? '', named)).toBeUndefined();
    }
    expect(using).not.toEqual([]);
  });
});

describe('a file that needs a newer program', () => {
  const files: Readonly<Record<string, string>> = Object.fromEntries(
    ['pack.json', 'shared.json', 'articles/no-prints.json', 'articles/make-room.json', 'articles/which-printer.json'].map((path) => [
      path,
      readFileSync(`src/packs/fixtures/steps/${path}`, 'utf8'),
    ]),
  );
  /** The pack of the fixtures with a file that names a need, and says something that only a newer program knows. */
  const readWith = (path: string, needs: readonly string[]) =>
    readPack(async (one) => {
      const text = files[one];
      return one === path && text !== undefined ? JSON.stringify({ ...JSON.parse(text), needs, screens: [{ asks: 2 }] }) : text;
    });

  it('is left out by name where it is an article, and the others open', async () => {
    const pack = await readWith('articles/make-room.json', ['procedure', 'screens', 'call']);
    expect('articles' in pack && [...pack.articles].map(([id, { faults }]) => [id, faults?.map(({ says }) => says)])).toEqual([
      ['no-prints', undefined],
      ['make-room', ['needs a newer Unstuck, one that knows screens and call']],
      ['which-printer', undefined],
    ]);
  });

  it.each(['pack.json', 'shared.json'])('leaves out its pack where it is %s', async (path) => {
    expect(await readWith(path, ['screens'])).toEqual({
      faults: [{ file: path, path: 'needs', says: 'needs a newer Unstuck, one that knows screens' }],
    });
  });

  it('is not known by what an object inherits, nor by what is no list', () => {
    const saying = (needs: unknown) =>
      readArticle('a.json', JSON.stringify({ needs }), named).faults?.find(({ path }) => path === 'needs')?.says;
    expect(saying(['constructor'])).toBe('needs a newer Unstuck, one that knows constructor');
    expect(saying({ includes: 1 })).toBe('is an object, and should be a list');
  });
});
