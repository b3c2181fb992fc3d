import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPieces } from './piece-filter.ts';

it('never denies a piece of a text, and tells nearly every text that does not stand there', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.nat(), fc.nat({ max: 40 }), (text, from, length) => {
      const at = text.length === 0 ? 0 : from % text.length;
      expect(readPieces(text)(text.slice(at, at + length))).toBe(true);
    }),
  );
  const mayHold = readPieces('the queue of the connector grows while nothing leaves it. '.repeat(50));
  const others = Array.from({ length: 500 }, (_, at) => `the queue of number ${at} is empty`);
  expect(others.filter(mayHold)).toEqual([]);
  expect(mayHold('short')).toBe(true);
});
