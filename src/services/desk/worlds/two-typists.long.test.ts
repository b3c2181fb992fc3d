import { expect, it } from 'vitest';
import { typeAtOnce } from './two-typists.ts';

it('holds in both tabs what both type into one note, in 100 random ways in which their keys fall', async () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 100; seed += 1) {
    wrong.push(...(await typeAtOnce(seed)));
  }
  expect(wrong).toEqual([]);
});
