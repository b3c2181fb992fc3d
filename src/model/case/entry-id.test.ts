import { expect, it } from 'vitest';
import { entryId, isEntryId } from './entry-id.ts';

it('takes no id for that of an entry behind which there is no room for another', () => {
  const times = [Date.UTC(1970, 0), Date.UTC(2026, 10, 29), Date.UTC(2199, 11, 31), Date.UTC(2200, 0), 36 ** 9 - 1];
  expect(times.map((time) => isEntryId(entryId(time, 'a1')))).toEqual([true, true, true, false, false]);
});
