import type { GenericSchema } from 'valibot';
import { describe, expect, it } from 'vitest';
import { formOf } from '../model/pack/order-fields.ts';
import { schemaOfPath } from '../model/pack/print-pack-file.ts';
import { shapeOf } from '../model/pack/schema-shape.ts';
import { named, texts } from './fixtures/sample-articles.ts';
import { readArticle } from './read/read-article.ts';

type Key = string | number;
type Path = readonly Key[];
type Container = Record<Key, unknown>;
/** A place in a file that stands for all of its kind: which file, where in it, and what stands there. */
type Spot = { readonly id: string; readonly path: Path; readonly value: unknown };

const records = new Set([
  'nodes',
  'answers',
  'routes',
  'blanks',
  'facts',
  'aliases',
  'retired',
  'leftOut',
  'rulesOut',
  'statements',
  'steps',
  'goesWith',
  'when',
  'if',
  'fills',
]);

/** One place of each kind, where ids and indices tell no kinds apart; what stands in a shared part is looked at where it stands. */
function findSpots(): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const [id, text] of texts) {
    const look = (value: unknown, path: Path, kind: string): void => {
      if (!spots.has(kind)) {
        spots.set(kind, { id, path, value });
      }
      if (typeof value !== 'object' || value === null || 'use' in value) {
        return;
      }
      const isRecord = Array.isArray(value) || (records.has(String(path.at(-1))) && !('use' in value));
      for (const [key, inner] of Object.entries(value).filter(([name]) => !name.startsWith('x-'))) {
        const told = isNodeLike(inner) ? `*${inner.kind}${'asks' in inner && 'routes' in inner ? ' asks' : ''}` : '*';
        look(inner, [...path, Array.isArray(value) ? Number(key) : key], `${kind}.${isRecord ? told : key}`);
      }
    };
    look(JSON.parse(text), [], '');
  }
  return spots;
}

function isNodeLike(value: unknown): value is { kind: string } {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** What is reported about the file of a spot once it is spoilt there. */
function faultsAfter({ id, path }: Spot, spoil: (parent: Container, key: Key) => void) {
  const root = { file: JSON.parse(texts.get(id) ?? '') };
  const [key = 'file', ...above] = [...path].reverse();
  const parent = above.reverse().reduce<Container>((at, step) => at[step] as Container, path.length === 0 ? root : root.file);
  spoil(parent, key);
  return readArticle(`${id}.json`, JSON.stringify(root.file), named).faults ?? [];
}

const written = (path: Path) =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');
const plain = (path: string) => path.replace(/\[(\d+)\]/g, '.$1');

/** The spots where a spoilt file is admitted, or where no fault names the place or what holds it. */
function findMissed(spots: readonly (readonly [string, Spot])[], spoil: (parent: Container, key: Key) => void): string[] {
  return spots.flatMap(([kind, spot]) => {
    const at = plain(written(spot.path));
    // A field that a shared part or an asked question has is told where it is used.
    const isNamed = faultsAfter(spot, spoil).some(
      ({ path }) => at.startsWith(plain(path)) || plain(path).startsWith(at) || at.startsWith('shared.'),
    );
    return isNamed ? [] : [`${kind} in ${spot.id}`];
  });
}

const fileSchema = schemaOfPath('articles/a.json');

/** Whether the schema asks for the field that stands there. A question without its ways is told by what a whole question lacks. */
function isNeeded({ id, path }: Spot): boolean {
  let schema: GenericSchema | undefined = fileSchema;
  let value = JSON.parse(texts.get(id) ?? '');
  let isAsked = false;
  for (const key of path) {
    const shape = schema && shapeOf(formOf(schema, value));
    const next: GenericSchema | undefined =
      shape?.entries?.[key] ?? shape?.value ?? shape?.items?.[Number(key)] ?? shape?.rest ?? shape?.item;
    isAsked = shape?.entries?.[key] !== undefined && next?.type !== 'exact_optional' && key !== 'routes';
    [schema, value] = [next && unwrap(next), value[key]];
  }
  return isAsked;
}

// The forms of an optional field are those of what is in it.
function unwrap(schema: GenericSchema): GenericSchema {
  const { wrapped } = schema as GenericSchema & { wrapped?: GenericSchema };
  return wrapped ?? schema;
}

const put = (value: unknown) => (parent: Container, key: Key) => {
  parent[key] = value;
};

const spots = [...findSpots()];
const inside = spots.filter(([, { path }]) => path.length > 0);

describe('a file that is spoilt in its shape is refused, and the fault names the place', () => {
  it('finds nothing wrong with an untouched one', () => {
    expect(spots.length).toBeGreaterThan(150);
    expect([...texts].flatMap(([id, text]) => readArticle(id, text, named).faults ?? [])).toEqual([]);
  });

  it('when a value has another type', () => {
    const retype = (parent: Container, key: Key) => {
      const value = parent[key];
      parent[key] = typeof value === 'string' ? 7 : typeof value === 'object' ? 'a text' : 'five';
    };
    expect(findMissed(inside, retype)).toEqual([]);
  });

  it('when a text is empty', () => {
    // A command may be an empty line, a cell may say nothing, and nothing stands before the first words of a page.
    const isText = ([kind, { value }]: (typeof inside)[number]) =>
      typeof value === 'string' && !/commands|table\.rows|quote\.(before|after)/.test(kind);
    expect(findMissed(inside.filter(isText), put(''))).toEqual([]);
  });

  it('when a text is enormous', () => {
    const isText = ([, { value }]: (typeof inside)[number]) => typeof value === 'string';
    expect(findMissed(inside.filter(isText), put('x'.repeat(20_001)))).toEqual([]);
  });

  it('when an object has a field that nobody knows, unless it is a note for authors', () => {
    const isShape = ([, { value, path }]: (typeof inside)[number]) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      !records.has(String(path.at(-1))) &&
      !records.has(String(path.at(-2)));
    const shapes = inside.filter(isShape);
    const add = (name: string) => (parent: Container, key: Key) => put('x')(parent[key] as Container, name);
    expect(findMissed(shapes, add('reason'))).toEqual([]);
    expect(shapes.filter(([, spot]) => faultsAfter(spot, add('x-reason')).length > 0).map(([kind]) => kind)).toEqual([]);
  });

  it('when something lies far too deep', () => {
    const nest = (parent: Container, key: Key) => {
      parent[key] = Array.from({ length: 14 }).reduce((inner) => ({ inner }), parent[key]);
    };
    expect(inside.filter(([, spot]) => !faultsAfter(spot, nest).some(({ says }) => says.includes('deeper'))).map(([kind]) => kind)).toEqual(
      [],
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])('when something is called %s', (name) => {
    const called = (parent: Container, key: Key) => {
      const value = parent[key];
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        Object.defineProperty(value, name, { value: 'x', enumerable: true });
      }
    };
    const things = inside.filter(([, { value }]) => typeof value === 'object' && value !== null && !Array.isArray(value));
    expect(findMissed(things, called)).toEqual([]);
  });

  it('when a field that it needs is gone', () => {
    const needed = inside.filter(([, spot]) => isNeeded(spot));
    expect(needed.length).toBeGreaterThan(100);
    expect(findMissed(needed, (parent, key) => void delete parent[key])).toEqual([]);
  });
});
