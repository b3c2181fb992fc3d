import * as v from 'valibot';
import { expect, it } from 'vitest';
import { knownToProgram } from '../../content/known-to-program.ts';
import { spoken } from '../../content/spoken.ts';
import { articleFields } from '../../engine/search/search-document.ts';
import { articleDocumentOf } from '../../engine/search/search-documents.ts';
import { indexWords } from '../../engine/search/search-words.ts';
import { readHolders } from '../../engine/search/word-holders.ts';
import { packIndex } from '../../model/pack/pack-index.ts';
import { hashOf, makeFiles } from '../fixtures/sample-pack.ts';
import { admitPack } from '../gate/admit-pack.ts';
import { listReadable, summaryOf } from '../list-parts.ts';
import { openingPath, readOpening } from './opening.ts';
import { isSealed } from './seal.ts';
import { writeIndex } from './write-index.ts';

const encoder = new TextEncoder();

async function prepare(texts: ReadonlyMap<string, string>) {
  const files = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
  const admitted = await admitPack(files, { ...knownToProgram, recognisers: new Set() });
  const { pack } = admitted;
  if (pack === undefined) {
    throw new Error(JSON.stringify(admitted.faults));
  }
  const index = await writeIndex({ ...admitted, pack }, files, async (bytes) => hashOf(bytes), spoken);
  const head = v.parse(packIndex, JSON.parse(index.get('index/index.json') ?? ''));
  const readAll = (name: 'summaries' | 'subjects' | 'signs' | 'keys' | 'words' | 'holders' | 'files') =>
    (head[name] ?? []).flatMap(({ file }) => JSON.parse(index.get(`index/${file}`) ?? ''));
  return { pack, admitted, index, head, readAll };
}

it('lists the articles, what triage and evidence know of them, and each file with its hash', async () => {
  const texts = makeFiles(4);
  const { pack, admitted, head, readAll } = await prepare(texts);
  expect(admitted.faults).toEqual([]);
  const listed = listReadable(pack);
  expect(readAll('summaries')).toEqual(listed.map(({ article }) => summaryOf(article)));
  expect(readAll('signs')).toEqual(listed.map(({ articleId, file }) => ({ articleId, signs: file.signs })));
  expect(readAll('keys')).toEqual(
    ['screen-1', 'screen-3'].map((articleId) => ({ articleId, keys: [{ id: 'e7', event: 7, source: ['Screen'], status: 'trial' }] })),
  );
  expect(head.keys.map(({ first }) => first)).toEqual([1]);
  expect(readAll('files')).toEqual(
    [...texts]
      .map(([path, text]) => [path, hashOf(text), Buffer.byteLength(text)] as const)
      .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  );
});

it('says what stands under which subject, and nothing of it where no article has one', async () => {
  const texts = makeFiles(4);
  const under = (at: number, subject: string): [string, string] => {
    const path = `articles/screen-${at}.json`;
    return [path, JSON.stringify({ ...JSON.parse(texts.get(path) ?? ''), subject })];
  };
  const { head, readAll } = await prepare(new Map([...texts, under(1, 'Screens'), under(2, 'Power'), under(3, 'Screens')]));
  expect(readAll('subjects')).toEqual([
    ['Screens', [1, 3]],
    ['Power', [2]],
    ['', [0]],
  ]);
  expect(head.subjects?.map(({ first }) => first)).toEqual(['Screens']);
  expect((await prepare(texts)).head.subjects).toBeUndefined();
});

it('finds an article by every word of it that says something, in the field that says most', async () => {
  const { pack, readAll } = await prepare(makeFiles(3));
  const holders = new Map<string, string>(readAll('holders'));
  const found = (word: string) => {
    const { articles, fields } = readHolders(holders.get(word) ?? '', 3);
    return [...articles].map((place, at) => [place, fields[at]]);
  };
  listReadable(pack).forEach(({ article, file }, place) => {
    const document = articleDocumentOf(article, {
      ...(file.callers && { callers: file.callers }),
      ...(file.signs && { signs: file.signs }),
    });
    const wordsIn = (field: number) => [document[articleFields[field] ?? 'title']].flat().flatMap(indexWords);
    for (const word of ['constructor', 'prototype', 'screen', 'power', 'orange', 'ladder']) {
      const field = articleFields.findIndex((_, at) => wordsIn(at).includes(word));
      expect(found(word), word).toContainEqual([place, field]);
    }
  });
  expect(found('the')).toEqual([]);
  expect(readAll('words')).toEqual([...holders].map(([word]) => [word, found(word).length]));
});

it('gives the same bytes for the same files, in whatever order they come, and other ones for others', async () => {
  const texts = makeFiles(3);
  const [one, other, changed] = await Promise.all([
    prepare(texts),
    prepare(new Map([...texts].reverse())),
    prepare(new Map([...texts, ['licence.txt', 'free']])),
  ]);
  expect([...other.index]).toEqual([...one.index]);
  expect(changed.head.hash).not.toBe(one.head.hash);
  for (const [path, text] of one.index) {
    const isKnownByHash = path.includes(hashOf(text).slice(0, 12));
    expect(isKnownByHash, path).toBe(path !== 'index/index.json' && path !== openingPath);
  }
});

it('says in one small file what one article needs beside itself, and of each file whether it is the one that was prepared', async () => {
  const texts = makeFiles(300);
  const { index, pack } = await prepare(texts);
  const opening = readOpening(encoder.encode(index.get(openingPath) ?? ''));
  const { articles: _, ...itself } = pack.pack;
  expect([opening?.pack, opening?.shared, opening?.leftOut]).toEqual([itself, JSON.parse(texts.get('shared.json') ?? ''), []]);
  const digest = async (bytes: Uint8Array) => hashOf(bytes);
  const count = async (files: Iterable<readonly [string, string]>) => {
    const sealed = await Promise.all([...files].map(([path, text]) => isSealed(opening?.seal ?? '', path, hashOf(text), digest)));
    return sealed.filter(Boolean).length;
  };
  expect(await count(texts)).toBe(texts.size);
  expect(opening?.seal.length).toBeLessThan(texts.size * 2.5);
  const changed = Array.from({ length: 20 }, (_, at) =>
    [...texts].map(([path, text]) => [path, `${text}${' '.repeat(at + 1)}`] as const),
  ).flat();
  expect(await count(changed)).toBeLessThan(changed.length / 500);
  expect(readOpening(encoder.encode('{"format":"unstuck-opening/1"}'))).toBeUndefined();
});

it('leaves out an article with a fault by name and lists the others', async () => {
  const texts = makeFiles(3);
  const hurt = { ...JSON.parse(texts.get('articles/screen-1.json') ?? ''), start: 'nowhere' };
  const { head, readAll, admitted } = await prepare(new Map([...texts, ['articles/screen-1.json', JSON.stringify(hurt)]]));
  expect([head.leftOut, head.articles]).toEqual([['screen-1'], 2]);
  expect(readAll('summaries').map(({ id }: { id: string }) => id)).toEqual(['screen-0', 'screen-2']);
  expect(new Set(admitted.faults.map(({ file }) => file))).toEqual(new Set(['articles/screen-1.json']));
});
