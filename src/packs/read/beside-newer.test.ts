import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findProblems } from '../../engine/check/find-problems.ts';
import { knownNeeds } from '../../model/pack/known-needs.ts';
import { describeFault } from '../describe-fault.ts';
import { mendFile } from '../edit/mend-file.ts';
import { readPack } from './read-pack.ts';

const folder = 'src/packs/fixtures/foreign';
const newer = 'articles/scanner-talks.json';
const plain = 'articles/lamp-red.json';
const textOf = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');

/** The two articles of the pack, one of which needs what nobody knows yet, with fields of theirs written otherwise. */
async function readBeside(changed: { [newer]?: object; [plain]?: object } = {}) {
  const read = await readPack(async (path) => {
    const text = textOf(path);
    const fields = path === newer ? changed[newer] : path === plain ? changed[plain] : undefined;
    return fields === undefined ? text : JSON.stringify({ ...JSON.parse(text), ...fields });
  });
  if ('faults' in read) {
    throw new Error(read.faults.map(describeFault).join('\n'));
  }
  const saidOf = (id: string) => (read.articles.get(id)?.faults ?? []).map(describeFault);
  const beside = read.articles.get('lamp-red');
  return { newer: saidOf('scanner-talks'), plain: saidOf('lamp-red'), article: beside && 'article' in beside ? beside.article : undefined };
}

const needsNewer = (names: string) => [`${newer} › needs: needs a newer Unstuck, one that knows ${names}.`];
const unknownFields = [
  `${newer} › screens: is no field that stands here; notes for authors begin with x-.`,
  `${newer} › nodes.lamp.call: is no field that stands here; notes for authors begin with x-.`,
];

it.each<[string, object, string[]]>([
  ['names all that it needs and nobody knows, and no field of it', {}, needsNewer('call and screens')],
  ['names only what is not known', { needs: ['after', 'screens'] }, needsNewer('screens')],
  ['takes a need for a name of its own', { needs: ['constructor', '__proto__', ''] }, needsNewer('constructor and __proto__')],
])('leaves out an article that needs a newer program: %s', async (_, fields, said) => {
  expect(await readBeside({ [newer]: fields })).toMatchObject({ newer: said, plain: [] });
});

it.each<[string, object, string[]]>([
  ['with nothing needed', { needs: [] }, unknownFields],
  ['with nothing said', { needs: undefined }, unknownFields],
  ['with a text', { needs: 'call' }, [`${newer} › needs: is "call", and should be a list.`, ...unknownFields]],
  ['with an empty text', { needs: [''] }, [`${newer} › needs.0: is empty.`, ...unknownFields]],
  ['with null', { needs: null }, [`${newer} › needs: is null, and should be a list.`, ...unknownFields]],
  ['with a number', { needs: [7] }, [`${newer} › needs.0: is 7, and should be a text.`, ...unknownFields]],
])('calls fields that it does not know mistakes, each with its place, %s', async (_, fields, said) => {
  const { newer: found, plain: beside } = await readBeside({ [newer]: fields });
  expect(said.filter((line) => !found.includes(line))).toEqual([]);
  expect(found.filter((line) => line.includes('newer Unstuck'))).toEqual([]);
  expect(beside).toEqual([]);
});

it('gives each of two articles that are left out its own reason', async () => {
  expect(await readBeside({ [plain]: { 'author-note': 'Ask Eva.' } })).toEqual({
    newer: needsNewer('call and screens'),
    plain: [`${plain} › author-note: is no field that stands here; notes for authors begin with x-.`],
    article: undefined,
  });
});

it('opens the article beside it as if it were alone, whatever it needs that is known', async () => {
  const { article } = await readBeside();
  expect(article).toBeDefined();
  for (const changed of [{ [newer]: { needs: [] } }, { [plain]: { needs: [...knownNeeds] } }]) {
    expect((await readBeside(changed)).article).toEqual(article);
  }
});

it('keeps what authors note, and shows none of it', async () => {
  const { article } = await readBeside();
  const text = textOf(plain);
  expect(text.match(/"x-[a-z-]+": .*?(?=,?\n)/g)).toEqual(['"x-rank": 3', '"x-author-note": "Ask Eva."']);
  expect(JSON.stringify(article)).not.toMatch(/Eva|x-/);
  const spoilt = JSON.stringify({ ...JSON.parse(text), blanks: { LAMP: { label: 'Lamp', example: 'left' } } });
  const mended = mendFile(
    plain,
    spoilt,
    findProblems({ ...(article as NonNullable<typeof article>), blanks: { LAMP: { label: 'Lamp', example: 'left' } } }),
  );
  expect(mended === undefined ? undefined : JSON.parse(mended)).toEqual(JSON.parse(text));
});
