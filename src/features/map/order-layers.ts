import type { Item, Layers, Segment } from './map-layers.ts';

const sweepsAtMost = 24;
const sweepsInVain = 3;
const gap = 24;

type Columns = readonly (readonly Item[])[];
type Tops = ReadonlyMap<string, number>;

/** The items of each column from top to bottom, in the order with the fewest crossings that some sweeps find. */
export function orderLayers({ items, segments }: Layers): Columns {
  const depth = Math.max(...items.map(({ layer }) => layer));
  const numbers = [...Array(depth + 1).keys()];
  const layerOf = new Map(items.map(({ key, layer }) => [key, layer]));
  const gaps = numbers.map((layer) => segments.filter(({ from }) => layerOf.get(from) === layer));
  let columns: Columns = numbers.map((layer) => items.filter((item) => item.layer === layer));
  let best = columns;
  let fewest = countAll(columns, gaps);
  let inVain = 0;
  for (let sweep = 0; sweep < sweepsAtMost && inVain < sweepsInVain && fewest > 0; sweep += 1) {
    const isForward = sweep % 2 === 0;
    for (const layer of isForward ? numbers : numbers.toReversed()) {
      columns = columns.with(layer, sortColumn(columns, layer, gaps, isForward));
    }
    columns = numbers.reduce((now, layer) => now.with(layer, swapNeighbours(now, layer, gaps)), columns);
    const crossings = countAll(columns, gaps);
    inVain = crossings < fewest ? 0 : inVain + 1;
    if (crossings < fewest) {
      [best, fewest] = [columns, crossings];
    }
  }
  return best;
}

/** A column in the order of where its ways come from, or of where they go. */
function sortColumn(columns: Columns, layer: number, gaps: readonly (readonly Segment[])[], isForward: boolean): readonly Item[] {
  const column = columns[layer] ?? [];
  const [own, near] = [topsOf(column), topsOf(columns[isForward ? layer - 1 : layer + 1] ?? [])];
  const pulls = new Map<string, { sum: number; count: number }>();
  for (const { from, to, outPort, inPort } of gaps[isForward ? layer - 1 : layer] ?? []) {
    const shift = outPort - inPort;
    const [key, pull] = isForward ? [to, (near.get(from) ?? 0) + shift] : [from, (near.get(to) ?? 0) - shift];
    const { sum, count } = pulls.get(key) ?? { sum: 0, count: 0 };
    pulls.set(key, { sum: sum + pull, count: count + 1 });
  }
  const wishOf = ({ key }: Item) => {
    const pull = pulls.get(key);
    return pull === undefined ? (own.get(key) ?? 0) : pull.sum / pull.count;
  };
  return column.toSorted((a, b) => wishOf(a) - wishOf(b));
}

/** Swaps neighbours in a column while that takes crossings away. */
function swapNeighbours(columns: Columns, layer: number, gaps: readonly (readonly Segment[])[]): readonly Item[] {
  const before = topsOf(columns[layer - 1] ?? []);
  const after = topsOf(columns[layer + 1] ?? []);
  const count = (column: readonly Item[]) => {
    const tops = topsOf(column);
    return countCrossings(gaps[layer - 1] ?? [], before, tops) + countCrossings(gaps[layer] ?? [], tops, after);
  };
  let now = columns[layer] ?? [];
  let fewest = count(now);
  for (let place = 0; place + 1 < now.length; place += 1) {
    const [upper, lower] = [now[place], now[place + 1]];
    const swapped = upper === undefined || lower === undefined ? now : now.with(place, lower).with(place + 1, upper);
    const crossings = count(swapped);
    if (crossings < fewest) {
      [now, fewest] = [swapped, crossings];
    }
  }
  return now;
}

function countAll(columns: Columns, gaps: readonly (readonly Segment[])[]): number {
  const tops = columns.map(topsOf);
  const nothing: Tops = new Map();
  return gaps.reduce((sum, segments, layer) => sum + countCrossings(segments, tops[layer] ?? nothing, tops[layer + 1] ?? nothing), 0);
}

// The innermost loop of the layout: plain numbers, because it runs before the browser has had time to optimise it.
function countCrossings(segments: readonly Segment[], left: Tops, right: Tops): number {
  const starts = segments.map(({ from, outPort }) => (left.get(from) ?? 0) + outPort);
  const ends = segments.map(({ to, inPort }) => (right.get(to) ?? 0) + inPort);
  let crossings = 0;
  for (let one = 0; one < starts.length; one += 1) {
    const start = starts[one] ?? 0;
    const end = ends[one] ?? 0;
    for (let other = one + 1; other < starts.length; other += 1) {
      if ((start - (starts[other] ?? 0)) * (end - (ends[other] ?? 0)) < 0) {
        crossings += 1;
      }
    }
  }
  return crossings;
}

/** Where each item would begin if its column were packed around the middle. */
function topsOf(column: readonly Item[]): Tops {
  const tops = new Map<string, number>();
  let y = -column.reduce((sum, { height }) => sum + height + gap, 0) / 2;
  for (const { key, height } of column) {
    tops.set(key, y);
    y += height + gap;
  }
  return tops;
}
