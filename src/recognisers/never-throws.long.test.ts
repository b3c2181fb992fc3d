import { observations } from 'virtual:pack/observations';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLetter } from '../../scripts/check/fixtures/any-letter.ts';
import { readWithAll } from './all.ts';
import { nearMisses } from './near-misses/all.ts';
import { samples } from './samples/all.ts';

const short = [...samples, ...nearMisses].map(({ text }) => text).filter((text) => text.length < 2000);
const piece = fc.oneof(
  fc.string({ unit: anyLetter, maxLength: 40 }),
  fc.constantFrom(...short),
  fc.tuple(fc.constantFrom(...short), fc.nat(400), fc.nat(400)).map(([text, from, length]) => text.slice(from, from + length)),
  fc.constantFrom('İ', '\u0000', '\uFEFF', '\r', '\n\n', '\t', 'store.exe ', 'the user ', 'Event ID: ', 'Source: ', '9297', '1020', "'"),
);
const evidence = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

it('never throws, and names observations and answers of the catalogue only', () => {
  fc.assert(
    fc.property(evidence, (text) => {
      const { proposals, conflicts } = readWithAll(text);
      for (const { asked, answerId, lines } of [...proposals, ...conflicts.flatMap((conflict) => conflict.proposals)]) {
        const answers = (observations as Record<string, { answers: object }>)[asked]?.answers ?? {};
        expect(Object.hasOwn(answers, answerId)).toBe(true);
        expect(lines.length).toBeLessThanOrEqual(12);
        expect(lines.every((line) => text.includes(line))).toBe(true);
      }
      expect(new Set(proposals.map(({ asked }) => asked)).size).toBe(proposals.length);
    }),
    { numRuns: 1000 },
  );
});
