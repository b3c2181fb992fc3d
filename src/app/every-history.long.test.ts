import { it } from 'vitest';
import { playHistory } from './random-histories.ts';
import { seeded } from './seeded.ts';

it.each([1, 2, 3, 4, 5])(
  'lets a case hold the answers that were given in it and no other, in 10,000 random histories, part %i of 5',
  async (part) => {
    for (let seed = 2000 * part; seed < 2000 * (part + 1); seed += 1) {
      await playHistory(seeded(seed), 12);
    }
  },
);
