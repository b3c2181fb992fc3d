import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHolders, type WordHolder, writeHolder } from './word-holders.ts';

const holder = fc.record({
  apart: fc.nat(5000),
  field: fc.nat(6),
  sentences: fc.uniqueArray(fc.nat(3000), { maxLength: 12 }).map((some) => some.toSorted((one, other) => one - other)),
});

it('reads back what was written, whatever the gaps', () => {
  fc.assert(
    fc.property(fc.array(holder), (some) => {
      let last = -1;
      const holders = some.map(({ apart, field, sentences }): WordHolder => {
        last += 1 + apart;
        return { article: last, field, sentences };
      });
      const read = readHolders(holders.map((one, at) => writeHolder(one, holders[at - 1]?.article ?? -1)).join(''), last + 1);
      expect(
        [...read.articles].map((article, at) => ({
          article,
          field: read.fields[at],
          sentences: [...read.sentences.subarray(at === 0 ? 0 : read.ends[at - 1], read.ends[at])],
        })),
      ).toEqual(holders);
    }),
  );
});

it('never throws on a text that is none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readHolders(text, 5)).not.toThrow();
    }),
  );
});

it('ends before an article that is not there', () => {
  const written = [0, 3, 4].map((article, at, all) => writeHolder({ article, field: 0, sentences: [1] }, all[at - 1] ?? -1)).join('');
  expect([...readHolders(written, 4).articles]).toEqual([0, 3]);
});
