import { it } from 'vitest';
import { playHistory } from './random-histories.ts';
import { seeded } from './seeded.ts';

// Ten thousand of them in `every-history.test.ts`, which only the whole test runs.
it('lets a case hold the answers that were given in it and no other, in 200 random histories', async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    await playHistory(seeded(seed), 12);
  }
});
