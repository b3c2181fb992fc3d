import { expect, it } from 'vitest';
import { sampleObservations } from '../graph/sample-article.ts';
import { carryOver } from './carry-over.ts';

it('takes over what the catalogue asks, and asks again what was unknown', () => {
  const answers = new Map([
    ['weather', 'rain'],
    ['season', 'unknown'],
    ['sole', 'yes'],
    ['constructor', 'yes'],
  ]);
  expect(carryOver(answers, sampleObservations)).toEqual(new Map([['weather', 'rain']]));
});
