import { expect, it } from 'vitest';
import { mapFrom } from './use-map-here.ts';

const stands = { articleId: 'one', nodeId: 'x', answers: [['a', 'x']] } as const;

it.each([
  ['a place of the article', '/one/y/?a=y&from=y', stands, '/map/one/?from=y&a=y'],
  ['its map', '/map/one/?a=y', stands, '/map/one/?a=y'],
  ['a place of another article', '/two/y/?a=y', stands, '/map/one/?a=x'],
  ['a list', '/cases/', stands, '/map/one/?a=x'],
  ['its page itself', '/one/about/', undefined, '/map/one/'],
  ['nowhere', undefined, undefined, '/map/one/'],
])('leads to the map with the answers of the place before, else of the case, from %s', (_, before, kept, map) => {
  expect(mapFrom('one', before, kept)).toBe(map);
});
