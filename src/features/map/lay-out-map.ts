import { boxSize, type MapBox, writeBoxes } from './map-boxes.ts';
import type { MapGraph } from './map-graph.ts';
import { type Item, type Layers, sortIntoLayers } from './map-layers.ts';
import { orderLayers } from './order-layers.ts';
import { placeLayers } from './place-layers.ts';
import { type Net, orderTracks } from './route-gaps.ts';

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

const margin = 20;
const trackWidth = 9;
const besideTracks = 20;
const hangingStep = 7;

/** Lays the map out in columns from left to right. Pure: the same map gives the same picture on every device. */
export function layOutMap(graph: MapGraph): MapLayout {
  const boxes = writeBoxes(graph);
  const start = graph.nodes[0]?.nodeId ?? '';
  const layers = sortIntoLayers(boxes, graph.edges, start);
  const columns = orderLayers(layers);
  const tops = placeLayers(columns, layers.segments);
  const tracks = columns.slice(1).map((column) => orderTracks(netsTo(column, layers, tops)));
  const lefts = placeColumns(columns, tracks);
  const placed = columns.flatMap((column, index) => column.flatMap((item) => placeBoxes(item, tops.get(item.key) ?? 0, lefts[index])));
  const lines = drawLines(graph, layers, columns, tops, tracks, lefts, placed);
  return {
    width: Math.max(...placed.map(({ x, width }) => x + width)) + margin,
    height: Math.max(...columns.flat().map(({ key, height }) => (tops.get(key) ?? 0) + height)) + 2 * margin,
    boxes: placed,
    lines,
  };
}

type Left = { readonly outer: number; readonly inner: number };

function netsTo(column: readonly Item[], { segments }: Layers, tops: ReadonlyMap<string, number>): Net[] {
  return column.map(({ key, inPort }) => ({
    to: key,
    starts: segments.filter(({ to }) => to === key).map(({ from, outPort }) => (tops.get(from) ?? 0) + outPort),
    end: (tops.get(key) ?? 0) + inPort,
  }));
}

function placeColumns(columns: readonly (readonly Item[])[], tracks: readonly (readonly Net[])[]): Left[] {
  let x = margin;
  return columns.map((column, index) => {
    const hanging = Math.max(0, ...column.map(({ boxes }) => boxes.length - 1));
    const outer = x;
    const inner = outer + (hanging === 0 ? 0 : hanging * hangingStep + 3);
    x = inner + boxSize.width + 2 * besideTracks + (tracks[index]?.length ?? 0) * trackWidth;
    return { outer, inner };
  });
}

function placeBoxes({ boxes }: Item, top: number, left: Left | undefined): PlacedBox[] {
  const x = left?.inner ?? 0;
  return boxes.map(({ box, top: below }, index) => {
    const width = index === 0 ? boxSize.width : boxSize.hangingWidth;
    return { box, x: x + boxSize.width - width, y: top + below + margin, width };
  });
}

function drawLines(
  { edges }: MapGraph,
  { segments, hanging }: Layers,
  columns: readonly (readonly Item[])[],
  tops: ReadonlyMap<string, number>,
  tracks: readonly (readonly Net[])[],
  lefts: readonly Left[],
  placed: readonly PlacedBox[],
): PlacedLine[] {
  const items = new Map(columns.flat().map((item) => [item.key, item]));
  const boxOf = new Map(placed.map((one) => [one.box.node.nodeId, one]));
  const across = (edge: number): PlacedLine['pieces'] =>
    segments
      .filter((segment) => segment.edges.includes(edge))
      .sort((a, b) => (items.get(a.from)?.layer ?? 0) - (items.get(b.from)?.layer ?? 0))
      .map(({ from, to, outPort }) => {
        const layer = items.get(from)?.layer ?? 0;
        const target = items.get(to);
        const right = (lefts[layer]?.inner ?? 0) + boxSize.width;
        const [y, end] = [(tops.get(from) ?? 0) + outPort + margin, (tops.get(to) ?? 0) + (target?.inPort ?? 0) + margin];
        const track = tracks[layer]?.findIndex((net) => net.to === to) ?? -1;
        const x = right + besideTracks + Math.max(0, track) * trackWidth;
        const next = lefts[layer + 1];
        const arrival = (target?.boxes.length ?? 0) > 0 ? (next?.inner ?? 0) : (next?.inner ?? 0) + boxSize.width;
        const points: Point[] = [
          [right, y],
          [x, y],
          [x, end],
          [arrival, end],
        ];
        return { key: `${from} ${outPort} ${to}`, points };
      });
  const beside = (edge: number): PlacedLine['pieces'] => {
    const way = edges[edge];
    const [from, to] = [boxOf.get(way?.from ?? ''), boxOf.get(way?.to ?? '')];
    const row = from?.box.rows.find((candidate) => candidate.edge === edge);
    if (from === undefined || to === undefined || row === undefined) {
      return [];
    }
    const after = edges.flatMap((other, index) => (other.from === way?.from && hanging.has(index) ? [index] : [])).toReversed();
    const x = from.x - hangingStep * (after.indexOf(edge) + 1);
    const [y, end] = [from.y + row.top + row.height / 2, to.y + boxSize.pad + boxSize.head.line];
    const points: Point[] = [
      [from.x, y],
      [x, y],
      [x, end],
      [to.x, end],
    ];
    return [{ key: `${way?.from} ${way?.to}`, points }];
  };
  return edges.map((_, edge) => ({ edge, pieces: hanging.has(edge) ? beside(edge) : across(edge) }));
}
