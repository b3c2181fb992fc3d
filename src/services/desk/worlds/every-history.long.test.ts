import { it } from 'vitest';
import { isDeep } from '../../../engine/fixtures/is-deep.ts';
import { seeded } from '../../browser/seeded.ts';
import { playHistory } from './random-histories.ts';

const apart = isDeep ? 1 : 5;

it.each([1, 2, 3, 4, 5])(
  `lets a case hold the answers that were given in it and no other, in ${10_000 / apart} random histories, part %i of 5`,
  async (part) => {
    for (let seed = 2000 * part; seed < 2000 * (part + 1); seed += apart) {
      await playHistory(seeded(seed), 12);
    }
  },
);
