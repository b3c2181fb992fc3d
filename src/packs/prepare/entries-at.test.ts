import { expect, it } from 'vitest';
import { entriesAt } from './entries-at.ts';

it('gives the entries at places from the pieces that hold them, and leaves out places that are none', async () => {
  const pieces = [['a', 'b'], ['c'], ['d', 'e']];
  const asked: number[] = [];
  const list = {
    firsts: [0, 2, 3],
    read: async (at: number) => {
      asked.push(at);
      return pieces[at] ?? [];
    },
  };
  expect(await entriesAt(list, [4, 0, 1, 9, -1])).toEqual(['e', 'a', 'b']);
  expect(new Set(asked)).toEqual(new Set([0, 2]));
  expect(await entriesAt({ firsts: [], read: list.read }, [0])).toEqual([]);
});
