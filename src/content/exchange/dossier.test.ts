import { facts } from 'virtual:pack/facts';
import { expect, it } from 'vitest';

it('has all 342 facts of the Exchange dossier on its books', () => {
  const dossier = Object.keys(facts).filter((factId) => /^F(154298|1020|305394|175982|912918|-EV)-/.test(factId));
  expect(dossier).toHaveLength(342);
});
