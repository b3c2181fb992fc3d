import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pieceBytesAtMost } from '../../model/pack/size-limits.ts';
import { cutPieces } from './cut-pieces.ts';

// Digits of chance pack worst of all that an index holds.
const value = fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer()).map(([length, seed]) => {
  let state = seed >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(33 + ((state >>> 24) % 90));
  }).join('');
});

it('holds every entry once and in order, says what each piece begins with, and stays below 100 kB packed', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (values) => {
      const entries = values.map((one, at) => ({ first: at, text: JSON.stringify([at, one]) }));
      const pieces = cutPieces(entries);
      const read = pieces.map(({ text }) => JSON.parse(text) as [number, string][]);
      expect(read.flat()).toEqual(values.map((one, at) => [at, one]));
      expect(pieces.map(({ first }) => first)).toEqual(read.map(([entry]) => entry?.[0]));
      for (const { text } of pieces) {
        expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(pieceBytesAtMost);
        expect(gzipSync(text).length).toBeLessThan(100_000);
      }
    }),
    { numRuns: 40 },
  );
});

it('begins a new piece only where the next entry would not fit, and never cuts one', () => {
  const half = 'x'.repeat(pieceBytesAtMost / 2);
  const large = 'y'.repeat(pieceBytesAtMost * 2);
  const lengths = (texts: readonly string[]) =>
    cutPieces(texts.map((text, first) => ({ first, text: JSON.stringify(text) }))).map(({ text }) => JSON.parse(text).length);
  expect(lengths(['a', 'b', 'c'])).toEqual([3]);
  expect(lengths([half, half, half])).toEqual([1, 1, 1]);
  expect(lengths(['a', large, 'b'])).toEqual([1, 1, 1]);
  expect(lengths([])).toEqual([]);
});
