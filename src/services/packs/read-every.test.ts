import { expect, it } from 'vitest';
import { readEvery } from './read-every.ts';

it('reads every piece of two lists in their order, six at a time together, and goes on after one that fails', async () => {
  let open = 0;
  let most = 0;
  const list = (failsAt: number) => ({
    firsts: Array.from({ length: 20 }, (_, at) => at),
    read: async (at: number) => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
      if (at === failsAt) {
        throw new Error('late');
      }
      return [at, at];
    },
  });
  const [failed, whole] = await Promise.allSettled([readEvery(list(3)), readEvery(list(-1))]);
  expect(failed.status).toBe('rejected');
  expect(whole).toMatchObject({ value: Array.from({ length: 40 }, (_, at) => Math.floor(at / 2)) });
  expect(most).toBe(6);
});
