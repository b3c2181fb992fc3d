import { expect, it } from 'vitest';
import { mergeLists, mergeReviews } from './merge-reviews.ts';

const review = (decisions: readonly number[], reasonOf: readonly number[], reasons: readonly string[]) => ({
  version: 1 as const,
  rows: decisions.length,
  decisions: new Uint8Array(decisions),
  reasonOf: new Uint32Array(reasonOf),
  reasons,
});

it('takes each line from the review that changed it, with its reason', () => {
  const taken = review([1, 0, 0, 1], [0, 0, 0, 0], ['']);
  const older = review([1, 2, 2, 0], [0, 1, 1, 0], ['', 'left the company']);
  const own = review([2, 0, 1, 1], [1, 0, 1, 0], ['', 'asked']);
  expect(mergeReviews({ taken, older, own })).toEqual(review([2, 2, 1, 0], [1, 2, 1, 0], ['', 'asked', 'left the company']));
});

it('keeps the own review where the older one is of another number of lines', () => {
  const own = review([1], [0], ['']);
  expect(mergeReviews({ taken: undefined, older: review([1, 1], [0, 0], ['']), own })).toBe(own);
});

it('takes each list from where it was changed, and the names of both where both were', () => {
  const taken = { service: 'a', protected: 'p' };
  expect(mergeLists({ taken, older: { service: 'a\nb', protected: 'p' }, own: { service: 'a', protected: 'q' } })).toEqual({
    service: 'a\nb',
    protected: 'q',
  });
  expect(mergeLists({ taken, older: { service: 'a\nb', protected: 'p' }, own: { service: 'a\nc', protected: 'p' } }).service).toBe(
    'a\nc\nb',
  );
});
