import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChosenPacks, writeChosenPacks } from './chosen-packs.ts';
import { isKeptName } from './kept-names.ts';
import { formatQuery, parseQuery } from './link.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z](-?[a-z0-9]){0,4}$/), { minLength: 1, maxLength: 5 });

it('reads from an address the packs that were chosen, in their order, and all of them under a name that no pack can have', () => {
  fc.assert(
    fc.property(ids, (chosen) => {
      const written = writeChosenPacks(chosen) ?? '';
      const read = parseQuery(formatQuery(new Map([['in', written]]))).answers.get('in') ?? '';
      expect(readChosenPacks(read)).toEqual(chosen.join() === 'packs' ? 'all' : chosen);
    }),
  );
  expect([readChosenPacks(writeChosenPacks('all') ?? ''), isKeptName('packs')]).toEqual(['all', true]);
});

it('writes none where nothing is chosen, or where an address cannot hold it', () => {
  expect([writeChosenPacks([]), writeChosenPacks(['a'.repeat(40), 'b'.repeat(40)])]).toEqual([undefined, undefined]);
});
