import type * as v from 'valibot';
import { afterAll, expect, it } from 'vitest';
import { type ArticleFile, articleFile } from '../model/article/article-file.ts';
import { walkSchema } from '../model/article/walk-schema.ts';
import { needOfSchema } from '../model/pack/known-needs.ts';
import { formOf } from '../model/pack/order-fields.ts';
import { shapeOf } from '../model/pack/schema-shape.ts';
import { named, texts } from './fixtures/sample-articles.ts';
import { readArticle } from './read/read-article.ts';
import { listUnsaidNeeds } from './read/unsaid-needs.ts';

// Each with what stands in it.
const files = [...texts].map(([id, text]) => {
  const { file } = readArticle(`${id}.json`, text, named) as { file: ArticleFile };
  const { needs: _, ...silent } = file;
  return { silent, placed: [...walkSchema(articleFile, silent)] };
});
const placesAtMost = 5;
const counts: string[] = [];

/** What stands in some article of the tests for each field that asks for a need. */
const values = new Map(files.flatMap(({ placed }) => placed).map(({ of, value }) => [of, value]));

type Spot = { readonly path: readonly string[]; readonly field: string };

/** The places in a file where the schema takes a field and none stands yet, from end to end of the file. */
function findSpots({ placed }: Pick<(typeof files)[number], 'placed'>, wanted: v.GenericSchema): Spot[] {
  const spots = placed.flatMap(({ of, value, path }) => {
    const { entries = {}, options } = shapeOf(of);
    const isTaken = options !== undefined || of.type === 'exact_optional' || typeof value !== 'object' || value === null;
    return isTaken || formOf(of, value) !== of
      ? []
      : Object.entries(entries)
          .filter(([field, entry]) => (entry === wanted || shapeOf(entry) === wanted) && !Object.hasOwn(value, field))
          .map(([field]) => ({ path: path === '' ? [] : path.split('.'), field }));
  });
  return spots.filter((_, at) => at % Math.ceil(spots.length / placesAtMost) === 0);
}

function put(value: unknown, [key, ...rest]: readonly string[], field: string, added: unknown): unknown {
  if (key === undefined) {
    return { ...(value as object), [field]: added };
  }
  const inner = put((value as Record<string, unknown>)[key], rest, field, added);
  return Array.isArray(value) ? value.map((one, at) => (String(at) === key ? inner : one)) : { ...(value as object), [key]: inner };
}

const fields = [...needOfSchema].filter(([schema]) => values.has(schema));

it.each(fields.map(([schema, need], index) => ({ schema, need, index })))(
  'misses $need wherever it stands, field $index',
  ({ schema, need }) => {
    let made = 0;
    const missed: string[] = [];
    for (const file of files) {
      for (const { path, field } of findSpots(file, schema)) {
        const mutant = put(file.silent, path, field, values.get(schema));
        made += 1;
        if (!listUnsaidNeeds(articleFile, mutant).some((one) => one.need === need)) {
          missed.push([...path, field].join('.'));
        }
      }
    }
    counts.push(`${made - missed.length} of ${made}  ${need}`);
    expect(missed).toEqual([]);
  },
);

it('finds places for every field but the nodes that are a need themselves', () => {
  const without = fields.filter(([schema]) => files.every((file) => findSpots(file, schema).length === 0)).map(([, need]) => need);
  expect(without).toEqual(['procedure', 'page']);
});

afterAll(() => console.log(counts.join('\n')));
