import { drawWays } from '../draw/draw-ways.ts';
import { arrangeLayers } from './arrange-layers.ts';
import { boxSize, writeBoxes } from './map-boxes.ts';
import type { MapGraph } from './map-graph.ts';
import { type Item, sortIntoLayers } from './map-layers.ts';
import type { MapLayout, PlacedBox } from './map-layout.ts';
import { stackBoxes } from './map-stacks.ts';
import { netsOf, orderTracks, trackWidth } from './route-gaps.ts';

const margin = 20;
const besideTracks = 20;
const hangingStep = 7;

/** Lays the map out in columns from left to right. Pure: the same map gives the same picture on every device. */
export function layOutMap(graph: MapGraph): MapLayout {
  const start = graph.nodes[0]?.nodeId ?? '';
  const layers = sortIntoLayers(stackBoxes(writeBoxes(graph), graph.edges), graph.edges, start);
  const { columns, tops: arranged } = arrangeLayers(layers);
  const tops = new Map([...arranged].map(([key, top]) => [key, top + margin]));
  const nets = columns.map((_, layer) => netsOf(columns[layer + 1] ?? [], layers.segments, tops));
  const tracks = nets.map(orderTracks);
  let x = margin;
  const lefts = columns.map((column, layer) => {
    const hanging = Math.max(0, ...column.map((item) => item.hanging));
    const left = x + hanging * hangingStep;
    x = left + boxSize.width + 2 * besideTracks + (tracks[layer]?.length ?? 0) * trackWidth;
    return left;
  });
  const boxes = columns.flatMap((column, layer) => column.flatMap((item) => placeBoxes(item, tops.get(item.key) ?? 0, lefts[layer] ?? 0)));
  return {
    width: Math.max(...boxes.map((one) => one.x + one.width)) + margin,
    height: Math.max(...columns.flat().map(({ key, height }) => (tops.get(key) ?? 0) + height)) + margin,
    boxes,
    lines: drawWays(graph.edges, layers, { tops, nets, tracks, lefts, besideTracks, hangingStep, boxes }),
  };
}

function placeBoxes({ boxes, hanging }: Item, top: number, left: number): PlacedBox[] {
  return boxes.map(({ box, top: below }, index) => {
    const width = index > 0 && hanging > 0 ? boxSize.hangingWidth : boxSize.width;
    return { box, x: left + boxSize.width - width, y: top + below, width };
  });
}
