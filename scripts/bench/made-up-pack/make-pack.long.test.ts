import { expect, it } from 'vitest';
import { knownToProgram } from '../../../src/content/known-to-program.ts';
import { admitPack } from '../../../src/packs/gate/admit-pack.ts';
import { randomFrom } from '../synthetic-catalogue.mjs';
import { makePack } from './make-pack.ts';
import { counted, pickShape, type Shape, shapes } from './shapes.ts';

const encoder = new TextEncoder();

it('makes the same pack from the same seed, another from another, and none with a fault', async () => {
  const made = makePack({ seed: 7, count: 300 });
  expect([...makePack({ seed: 7, count: 300 })]).toEqual([...made]);
  expect([...makePack({ seed: 8, count: 300 })]).not.toEqual([...made]);
  const files = new Map([...made].map(([path, text]) => [path, encoder.encode(text)]));
  const { pack, faults } = await admitPack(files, { ...knownToProgram, recognisers: new Set() });
  expect([faults, pack?.articles.size]).toEqual([[], 300]);
});

it('has each shape as often as it was counted, and titles no longer than they were', () => {
  const random = randomFrom(1);
  const found = new Map<Shape, number>();
  const drawn = 20_000;
  for (let at = 0; at < drawn; at += 1) {
    const shape = pickShape(random);
    found.set(shape, (found.get(shape) ?? 0) + 1);
  }
  for (const [shape, percent] of Object.entries(shapes) as [Shape, number][]) {
    expect(((found.get(shape) ?? 0) / drawn) * 100, shape).toBeCloseTo(percent, -0.3);
  }
  const titles = [...makePack({ seed: 7, count: 300 })].flatMap(([path, text]) =>
    path.startsWith('articles/') ? [JSON.parse(text).title as string] : [],
  );
  expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(counted.titleAtMost);
});
