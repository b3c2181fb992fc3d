import { expect, test } from 'vitest';
import { suggestArticles } from './suggest-articles.ts';

const articles = [
  { id: 'q100200-disk', number: 'Q100200' },
  { id: 'relay-1234', number: 'Event 1234' },
];
const idsFor = (pathname: string) => suggestArticles(articles, pathname).map(({ id }) => id);

test('suggests an article for its number, however it is written, and for its id in another case', () => {
  for (const name of ['/Q100200', '/q100200/', '/KB100200/', '/100200', '/kb-100200/', '/Q100200-DISK/', '/q100200_disk/some-node/']) {
    expect([name, idsFor(name)]).toEqual([name, ['q100200-disk']]);
  }
  for (const name of ['/1234', '/event-1234/', '/Event 1234', '/Relay-1234/']) {
    expect([name, idsFor(name)]).toEqual([name, ['relay-1234']]);
  }
});

test('suggests an article for its id or its number with the ending of a file', () => {
  for (const name of [
    '/q100200-disk.html',
    '/Q100200-disk.htm',
    '/q100200_disk.aspx',
    '/q100200-disk.php',
    '/q100200.md',
    '/KB100200.html',
  ]) {
    expect([name, idsFor(name)]).toEqual([name, ['q100200-disk']]);
  }
});

test('suggests an article for its id with one slip in it', () => {
  for (const name of [
    '/q100200-dik/',
    '/q100200-dissk/',
    '/q100200-dsik/',
    '/q100200-disc/',
    '/Q100200_dik.html',
    '/q100200disk/',
    '/q100200--disk/',
    '/100200-disk/',
    '/q10020-disk/some-node/',
    '/q100020-disk/',
    '/w100200-disk/',
  ]) {
    expect([name, idsFor(name)]).toEqual([name, ['q100200-disk']]);
  }
  expect(idsFor('/realy-1234/')).toEqual(['relay-1234']);
});

test('suggests none for another number, for two slips, or for what is too short to tell', () => {
  for (const name of [
    '/relay-1235/',
    '/relay-134/',
    '/q100201/',
    '/kb10020/',
    '/q100200-dk/',
    '/q10020-dis/',
    '/q100200-disk-space/',
    '/rely/',
  ]) {
    expect([name, idsFor(name)]).toEqual([name, []]);
  }
});

test('suggests no near id for a number that is written wrong', () => {
  const near = [{ id: 'kb100200', number: 'KB100200' }];
  expect(suggestArticles(near, '/kb100201/')).toEqual([]);
});

test('suggests none for anything else', () => {
  for (const name of [
    '/',
    '/12345',
    '/2021/04/19/',
    '/disk/',
    '/1234.png',
    '/relay-1234.png',
    '/index.html',
    '/wp-login.php',
    '/default.aspx',
    '/readme.md',
    '/hello-1234-world/',
    '/icon-1234x1234.png',
    '/.env',
    '/q/',
  ]) {
    expect([name, idsFor(name)]).toEqual([name, []]);
  }
});
