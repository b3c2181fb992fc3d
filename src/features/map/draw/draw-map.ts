import { cutWhereMet } from '../layout/cut-where-met.ts';
import type { EdgeMark, MapGraph } from '../layout/map-graph.ts';
import type { MapLayout, PlacedLine, Point } from '../layout/map-layout.ts';
import { drawBox } from './draw-box.ts';
import { drawLine } from './draw-line.ts';
import type { Shape } from './shape.ts';

const strongestFirst: readonly EdgeMark[] = ['walked', 'open', 'out'];

/** The one that runs longest beside the others first: they join it. */
function farthestFirst(one: PlacedLine, other: PlacedLine): number {
  return runOf(other) - runOf(one);
}

function runOf({ pieces }: PlacedLine): number {
  const [, turn, end] = pieces.at(-1)?.points ?? [];
  return turn === undefined || end === undefined ? 0 : Math.abs(end[1] - turn[1]);
}

/** The ways below, what is walked above what is not, and the boxes on top in the order of their numbers. */
export function drawMap({ edges }: MapGraph, { boxes, lines }: MapLayout): Shape[] {
  // Drawn twice, a shared piece would look stronger than it is; the strongest way draws it.
  const drawn = new Set<string>();
  const before: (readonly Point[])[] = [];
  const ways = strongestFirst.flatMap((mark) =>
    lines.toSorted(farthestFirst).flatMap(({ edge, pieces }) => {
      const way = edges[edge];
      if (way?.mark !== mark) {
        return [];
      }
      const own = pieces.filter(({ key }) => !drawn.has(key));
      for (const { key } of own) {
        drawn.add(key);
      }
      const points = own.flatMap((piece) => piece.points);
      const cut = cutWhereMet(points, before);
      before.push(points);
      return [drawLine(cut, own.length === pieces.length && cut.length === points.length, way)];
    }),
  );
  const byNumber = boxes.toSorted((a, b) => a.box.node.number - b.box.node.number);
  return [{ tag: 'g', attributes: { 'aria-hidden': 'true' }, children: ways.toReversed() }, ...byNumber.map(drawBox)];
}
