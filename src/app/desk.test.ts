import { expect, it } from 'vitest';
import { createWorld } from './desk-world.ts';
import { placeOf } from './model-places.ts';
import { playHistory } from './random-histories.ts';
import { seeded } from './seeded.ts';

// Ten thousand of them in `every-history.test.ts`, which only the whole test runs.
it('lets a case hold the answers that were given in it and no other, in 200 random histories', async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    await playHistory(seeded(seed), 12);
  }
});

it('keeps a look that comes to the answers of the case a look, also where the case was read late', async () => {
  const settle = () => new Promise((done) => setImmediate(done));
  const { openTab } = createWorld();
  const start = placeOf('one', {});
  const answered = placeOf('one', { a: 'x' });
  const tab = openTab(start);
  tab.step(answered);
  tab.change({ kind: 'ticket', ticket: 'INC-77' });
  await settle();
  tab.look(start);
  tab.step(answered);
  await settle();
  expect(tab.view()?.beside).toBe('INC-77');
});
