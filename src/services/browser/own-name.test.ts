import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownName, prefixOf } from './own-name.ts';

it('is one name for one copy, however its address is written', () => {
  expect([prefixOf('/'), prefixOf('//'), ownName('')]).toEqual(['unstuck/#', 'unstuck/#', 'unstuck/#']);
  expect(prefixOf('/Help//Unstuck/')).toBe(prefixOf('/help/unstuck/'));
});

it('is never the beginning of the name of another folder, nor of an older build', () => {
  const folder = fc.string({ unit: fc.constantFrom(...'aA:-.~/') }).map((path) => `/${path}/`);
  fc.assert(
    fc.property(folder, folder, (one, other) => {
      expect(prefixOf(one).startsWith(prefixOf(other))).toBe(prefixOf(one) === prefixOf(other));
      expect(prefixOf(one)).not.toMatch(/^unstuck[:-]/);
    }),
  );
});
