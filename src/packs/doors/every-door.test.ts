import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { knownToProgram } from '../../content/known-to-program.ts';
import { openPack } from './open-pack.ts';
import { sourceOfPacked } from './packed-pack.ts';
import { type GivenPack, readGiven } from './read-given.ts';
import type { PackSource } from './source.ts';
import { sourceOfMap } from './source-of-map.ts';

const folder = 'e2e/packs/office-desk';
const files = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]),
);
const around = { home: 'home', lent: new Map() };

async function given(pack: GivenPack): Promise<PackSource> {
  const read = await readGiven(pack, () => undefined);
  if (read.faults !== undefined) {
    throw new Error(JSON.stringify(read.faults));
  }
  return sourceOfPacked(read.packed);
}

const zipped = () => new File([new Uint8Array(zipSync(Object.fromEntries(files)))], 'office-desk-1.unstuck');
const laid = [...files].map(([path, bytes]) => ({ path: `desk/${path}`, file: new File([bytes], path) }));
const doors: Record<string, () => Promise<PackSource>> = {
  'beside the program': async () => ({ read: async (path) => files.get(path) }),
  'as a file': () => given({ file: zipped() }),
  'as a folder': () => given({ folder: laid }),
  'as a draft': async () => sourceOfMap(files),
};

async function openAll(source: PackSource) {
  const pack = await openPack(source, 'office-desk', around);
  if ('faults' in pack) {
    throw new Error(JSON.stringify(pack.faults));
  }
  const opened = await Promise.all(pack.articleIds.map(pack.open));
  const said = await Promise.all(pack.articleIds.map((id) => pack.examine(id, knownToProgram)));
  const { isOnlyHere, ...mark } = pack.mark;
  return { isOnlyHere, mark, opened: JSON.parse(JSON.stringify(opened).replaceAll(',"isOnlyHere":true', '')), said: said.flat(), pack };
}

it.each(Object.keys(doors))('a pack that is opened %s has the same articles as through any other door', async (door) => {
  const here = await openAll((await doors[door]?.()) ?? sourceOfMap(new Map()));
  const { pack, opened } = await openAll({ read: async (path) => files.get(path) });
  expect(here.opened).toEqual(opened);
  expect(here.said).toEqual([]);
  expect(here.pack.observations).toEqual(pack.observations);
  // Whoever opens it elsewhere has it too.
  expect(here.isOnlyHere).toBe(door === 'beside the program' ? undefined : true);
});

it('a draft is opened as it stands at that moment', async () => {
  const draft = new Map(files);
  const source = sourceOfMap(draft);
  const before = await openAll(source);
  const path = 'articles/od101-vpn-drops.json';
  draft.set(
    path,
    new TextEncoder().encode(new TextDecoder().decode(draft.get(path)).replace(/"title": "[^"]*"/, '"title": "Another title"')),
  );
  const after = await openAll(source);
  expect(before.opened[0].article.title).not.toBe('Another title');
  expect(after.opened[0].article.title).toBe('Another title');
});
