import { expect, it } from 'vitest';
import { openInAnyOrder } from './open-in-any-order.ts';

/** Opens packs each of which needs some others, and says which opened, in their order. */
async function openAll(needs: Readonly<Record<string, readonly string[]>>) {
  const opened: string[] = [];
  const refused = await openInAnyOrder(Object.keys(needs), async (one) => {
    const missing = needs[one]?.find((other) => !opened.includes(other));
    if (missing === undefined) {
      opened.push(one);
    }
    return missing && `${one} needs ${missing}`;
  });
  return { opened, refused };
}

it('opens what needs a later one after that, and says of what needs itself or nothing that is here', async () => {
  expect(await openAll({})).toEqual({ opened: [], refused: [] });
  expect(await openAll({ a: ['b'], b: ['c'], c: [] })).toEqual({ opened: ['c', 'b', 'a'], refused: [] });
  expect(await openAll({ a: ['b'], b: ['a'], c: [], d: ['gone'] })).toEqual({
    opened: ['c'],
    refused: ['a needs b', 'b needs a', 'd needs gone'],
  });
});
