import { boxSize } from '../layout/map-boxes.ts';
import type { MapEdge } from '../layout/map-graph.ts';
import type { Layers } from '../layout/map-layers.ts';
import type { PlacedBox, PlacedLine, Point } from '../layout/map-layout.ts';
import { inPort } from '../layout/map-stacks.ts';
import { type Net, trackWidth } from '../layout/route-gaps.ts';

type Placed = {
  readonly tops: ReadonlyMap<string, number>;
  /** By the column left of the gap. */
  readonly nets: readonly (readonly Net[])[];
  readonly tracks: readonly (readonly Net[])[];
  /** Where the boxes of each column begin. */
  readonly lefts: readonly number[];
  readonly besideTracks: number;
  readonly hangingStep: number;
  readonly boxes: readonly PlacedBox[];
};

/** The corners of every way: through the gaps between columns, or down the side of a question. */
export function drawWays(edges: readonly MapEdge[], { items, segments, hanging }: Layers, placed: Placed): PlacedLine[] {
  const itemOf = new Map(items.map((item) => [item.key, item]));
  const ends = new Map(placed.nets.flat().map(({ goal, end }) => [goal, end]));
  const boxOf = new Map(placed.boxes.map((one) => [one.box.node.nodeId, one]));
  const { tops, tracks, lefts, besideTracks, hangingStep } = placed;
  const layerOf = (key: string) => itemOf.get(key)?.layer ?? 0;

  const across = (edge: number): PlacedLine['pieces'] =>
    segments
      .filter((segment) => segment.edges.includes(edge))
      .toSorted((a, b) => layerOf(a.from) - layerOf(b.from))
      .map(({ from, to, outPort, goal }) => {
        const layer = layerOf(from);
        const isLane = itemOf.get(to)?.boxes.length === 0;
        const right = (lefts[layer] ?? 0) + boxSize.width;
        const [y, end] = [(tops.get(from) ?? 0) + outPort, ends.get(goal) ?? 0];
        const track = tracks[layer]?.findIndex((net) => net.goal === goal) ?? 0;
        const x = right + besideTracks + Math.max(0, track) * trackWidth;
        const next = lefts[layer + 1] ?? 0;
        const points: Point[] = [
          [right, y],
          [x, y],
          [x, end],
          [isLane ? next + boxSize.width : next, end],
        ];
        return { key: `${from} ${outPort} ${goal}`, points };
      });

  const beside = (edge: number, { from: question, to: below }: MapEdge): PlacedLine['pieces'] => {
    const [from, to] = [boxOf.get(question), boxOf.get(below)];
    const row = from?.box.rows.find((candidate) => candidate.edge === edge);
    if (from === undefined || to === undefined || row === undefined) {
      return [];
    }
    const besideIt = edges.flatMap((other, index) => (other.from === question && hanging.has(index) ? [index] : []));
    const x = from.x - hangingStep * (besideIt.length - besideIt.indexOf(edge));
    const [y, end] = [from.y + row.top + row.height / 2, to.y + inPort];
    const points: Point[] = [
      [from.x, y],
      [x, y],
      [x, end],
      [to.x, end],
    ];
    return [{ key: `${question} ${below}`, points }];
  };

  return edges.map((way, edge) => ({ edge, pieces: hanging.has(edge) ? beside(edge, way) : across(edge) }));
}
