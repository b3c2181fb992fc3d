import type { MapBox } from './map-boxes.ts';

export type PlacedBox = { readonly box: MapBox; readonly x: number; readonly y: number; readonly width: number };
export type Point = readonly [x: number, y: number];
/** A way in pieces. Two ways to the same box share the pieces after they have met, by key. */
export type PlacedLine = { readonly edge: number; readonly pieces: readonly { readonly key: string; readonly points: readonly Point[] }[] };

/** The picture in numbers: every box and every way of the map once. */
export type MapLayout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
};
