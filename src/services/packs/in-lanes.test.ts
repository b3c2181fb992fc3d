import { expect, it } from 'vitest';
import { inLanes } from './in-lanes.ts';

it('works on so many at once and no more, in their order, also after one that failed', async () => {
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const work = async (one: number) => {
    begun.push(one);
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    if (one === 2) {
      throw new Error('two');
    }
    return one * 10;
  };
  const ended = await Promise.allSettled(inLanes([0, 1, 2, 3, 4, 5, 6], 3, work));
  expect(ended.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([0, 10, 'failed', 30, 40, 50, 60]);
  expect([most, begun]).toEqual([3, [0, 1, 2, 3, 4, 5, 6]]);
});
