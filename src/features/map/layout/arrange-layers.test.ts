import { expect, it } from 'vitest';
import { arrangeLayers } from './arrange-layers.ts';

const item = (key: string, layer: number) => ({ key, layer, height: 10, boxes: [], hanging: 0 });
const between = { outPort: 5, inPort: 5, edges: [0] };

it('takes any id of a place for a name, also one that every object has', () => {
  const { columns, tops } = arrangeLayers({
    items: [item('start', 0), item('constructor', 1), item('other', 1)],
    segments: [
      { from: 'start', to: 'constructor', goal: 'constructor', ...between },
      { from: 'start', to: 'other', goal: 'other', ...between },
    ],
    hanging: new Set(),
  });
  expect(columns.map((column) => column.map(({ key }) => key).sort())).toEqual([['start'], ['constructor', 'other']]);
  expect([...tops.keys()].sort()).toEqual(['constructor', 'other', 'start']);
  expect(Math.abs((tops.get('constructor') ?? 0) - (tops.get('other') ?? 0))).toBeGreaterThanOrEqual(10);
});
