import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileBytesAtMost, levelsAtMost, packBytesAtMost, packFilesAtMost } from '../../model/pack/size-limits.ts';
import { findFileFaults } from './find-file-faults.ts';

const text = new TextEncoder().encode('{}');
const pictures = ['40x30.jpg', '40x30.lossy.webp', '40x30.lossless.webp', '40x30.png'].map(
  (path) => [path, new Uint8Array(readFileSync(`src/packs/fixtures/pictures/${path}`))] as const,
);
const saidOf = (files: readonly (readonly [string, Uint8Array])[]) =>
  findFileFaults(new Map(files)).map(({ file, says }) => `${file}: ${says}`);

it('lets in text and JSON wherever they lie, and pictures, and nothing else', () => {
  expect(
    saidOf([
      ['pack.json', text],
      ['links/a/edition-1.txt', text],
      ['licence.TXT', text],
      ...pictures.map(([path, bytes]) => [`media/${path}`, bytes] as const),
    ]),
  ).toEqual([]);
  const run = ['a.html', 'a.HTM', 'a.js', 'a.mjs', 'a.svg', 'a.xml', 'a.pdf', 'sub/a.xhtml', 'articles/a.json.html'];
  const others = ['a.md', 'a', 'a.docx', 'a.gif', 'json', 'a.jsonp'];
  expect(saidOf(run.map((path) => [path, text]))).toEqual(
    run.map((path) => expect.stringMatching(new RegExp(`^${path}: is refused: a browser can run`))),
  );
  expect(saidOf(others.map((path) => [path, text]))).toEqual(
    others.map((path) => expect.stringMatching(new RegExp(`^${path}: is refused: a pack holds`))),
  );
});

it('goes by the bytes and not by the ending alone', () => {
  expect(
    saidOf([
      ['a.json', new Uint8Array([0xff, 0xfe, 0x7b])],
      ['b.txt', new Uint8Array([0x50, 0x4b, 0, 4])],
    ]),
  ).toEqual(['a.json: is no text in UTF-8: save it as UTF-8', 'b.txt: is no text in UTF-8: save it as UTF-8']);
  // A page that is called a picture, and a picture that is called another one.
  const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
  const [[, jpg] = ['', text]] = pictures;
  expect(
    saidOf([
      ['a.png', page],
      ['b.webp', jpg],
      ['c.jpg', new Uint8Array()],
    ]),
  ).toEqual(
    ['a.png', 'b.webp', 'c.jpg'].map((path) => {
      const ending = path.slice(1);
      return `${path}: is no picture of this kind by its bytes: save it anew as ${ending}, or take it away`;
    }),
  );
});

it.each([
  '.htaccess',
  '../a.json',
  'a/../b.json',
  '/a.json',
  'a\\b.json',
  'a b.json',
  'ä.json',
  'a./b.json',
  'a/.b.json',
  'a//b.json',
  'web%2econfig.txt',
])('refuses a name that means something else to a server: %s', (path) => {
  expect(saidOf([[path, text]])).toEqual([`${path}: has a name that not every server takes: use a-z, 0-9, - and _, with no dot in front`]);
});

it('names what is too large, too many and too deep, and takes each at its limit', () => {
  const ofSize = (size: number) => new Uint8Array(size).fill(0x20);
  expect(saidOf([['a.json', ofSize(fileBytesAtMost)]])).toEqual([]);
  expect(saidOf([['a.json', ofSize(fileBytesAtMost + 1)]])).toEqual([
    expect.stringMatching(/^a\.json: has 5000001 bytes, more than 5000000/),
  ]);
  const many = (count: number) => Array.from({ length: count }, (_, at) => [`${at}.txt`, text] as const);
  expect(saidOf(many(packFilesAtMost))).toEqual([]);
  expect(saidOf(many(packFilesAtMost + 1))).toEqual([': the pack has 20001 files, more than 20000']);
  const shared = ofSize(fileBytesAtMost);
  const full = Array.from({ length: packBytesAtMost / fileBytesAtMost }, (_, at) => [`${at}.txt`, shared] as const);
  expect(saidOf([...full, ['more.txt', text]])).toEqual([': the pack has 200000002 bytes, more than 200000000']);
  const inFolders = (levels: number) => `${'a/'.repeat(levels - 1)}b.txt`;
  expect(saidOf([[inFolders(levelsAtMost), text]])).toEqual([]);
  expect(saidOf([[inFolders(levelsAtMost + 1), text]])).toEqual([expect.stringMatching(/: lies deeper than 12 folders: move it up$/)]);
});
