import { expect, it } from 'vitest';
import { fuzzPacks } from './fuzz-packs.ts';
import { readSeeds } from './seeds.ts';

it('lets no mutant of a pack stop the page, go unexplained, or take over a name of another pack', async () => {
  const { broken, fates } = await fuzzPacks(await readSeeds(), {
    seed: 20261129,
    runs: 500,
    millisecondsAtMost: 10_000,
    endAt: performance.now() + 12_000,
  });
  expect(broken).toEqual([]);
  expect(Object.values(fates).every((count) => count > 0)).toBe(true);
});
