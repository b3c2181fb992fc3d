import { expect, it } from 'vitest';
import { countLettersApart } from './letters-apart.ts';

it.each([
  ['outbox', 'outbox', 2, 0],
  ['outbx', 'outbox', 2, 1],
  ['outboxx', 'outbox', 2, 1],
  ['oubtox', 'outbox', 2, 1],
  ['outbax', 'outbox', 2, 1],
  ['oubtx', 'outbox', 2, 2],
  ['queue', 'outbox', 2, 3],
  ['ab', 'abcdef', 2, 3],
  ['oubtx', 'outbox', 1, 2],
])('%s and %s are, counted up to %i, %i letters apart', (one, other, atMost, apart) => {
  expect(countLettersApart(one, other, atMost)).toBe(apart);
  expect(countLettersApart(other, one, atMost)).toBe(apart);
});
