import { expect, it } from 'vitest';
import type { PackFile } from '../../src/model/pack/pack-files.ts';
import { recognisersOf, toolPagesOf, toolsOf } from './named-code.ts';

const pack: PackFile = {
  format: 'unstuck-pack/1',
  id: 'acme',
  title: 'Acme',
  publisher: 'Acme',
  language: 'en',
  licence: 'MIT',
  edition: { number: 1, date: '2026-11-29', change: 'First edition.' },
  owner: 'desk',
  articles: [],
  files: [],
};

it('gives a pack that names no code none', () => {
  expect(recognisersOf(pack)).toMatch(/^export \{ readWithNone as readWithAll \} from ".*\/nothing-recognised\.ts";$/);
  expect(toolsOf(pack)).toBe('export const tools = {};');
  expect(toolPagesOf(pack)).toMatch(/\nexport const toolPages = \{\};$/);
});

it('reads with each of several recognisers that a pack names, and with one of them once', () => {
  const known = { lamps: '"/lamps.ts"', doors: '"/doors.ts"' };
  expect(recognisersOf({ recognisers: ['lamps', 'lamps'] }, known)).toBe('export { readWithAll } from "/lamps.ts";');
  expect(recognisersOf({ recognisers: ['lamps', 'doors'] }, known).split('\n')).toEqual([
    expect.stringMatching(/^import \{ joinReadings \} from ".*\/join-readings\.ts";$/),
    'import { readWithAll as read0 } from "/lamps.ts";',
    'import { readWithAll as read1 } from "/doors.ts";',
    'export const readWithAll = (evidence) => joinReadings([read0(evidence), read1(evidence)]);',
  ]);
});

it('refuses code by name that the program does not have, also what every object has', () => {
  expect(() => recognisersOf({ ...pack, recognisers: ['acme'] })).toThrow(
    'pack.json names the recogniser acme. The program knows: exchange.',
  );
  for (const id of ['acme', 'constructor', '__proto__']) {
    const said = `pack.json names the tool ${id}. The program knows: send-as-review.`;
    expect(() => toolsOf({ ...pack, tools: [id] })).toThrow(said);
    expect(() => toolPagesOf({ ...pack, tools: [id] })).toThrow(said);
  }
});
