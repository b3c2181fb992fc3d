import { expect, it } from 'vitest';
import { cutWhereMet } from './cut-where-met.ts';
import type { Point } from './map-layout.ts';

const fromRow = (y: number, track = 20, end = 50): readonly Point[] => [
  [0, y],
  [track, y],
  [track, end],
  [40, end],
];

it.each<[string, number, number]>([
  ['from below it, up to the track', 80, 2],
  ['from above, up to the turn', 10, 3],
  ['from further below, up to the turn', 120, 3],
])('ends a way where it joins one that is drawn: %s', (_, y, length) => {
  expect(cutWhereMet(fromRow(y), [fromRow(100)])).toEqual(fromRow(y).slice(0, length));
});

it('draws a way whole that joins none', () => {
  for (const drawn of [[], [fromRow(100, 24)], [fromRow(100, 20, 60)]]) {
    expect(cutWhereMet(fromRow(80), drawn)).toEqual(fromRow(80));
  }
});
