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

test('suggests none for anything else', () => {
  for (const name of ['/', '/12345', '/2021/04/19/', '/disk/', '/1234.png', '/hello-1234-world/', '/icon-1234x1234.png', '/.env', '/q/']) {
    expect([name, idsFor(name)]).toEqual([name, []]);
  }
});
