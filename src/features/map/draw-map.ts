import { drawBox } from './draw-box.ts';
import { drawLine } from './draw-line.ts';
import type { EdgeMark, MapGraph } from './map-graph.ts';
import type { MapLayout } from './map-layout.ts';
import type { Shape } from './shape.ts';

const strongestFirst: readonly EdgeMark[] = ['walked', 'open', 'out'];

/** The ways below, what is walked above what is not, and the boxes on top in the order of their numbers. */
export function drawMap({ edges }: MapGraph, { boxes, lines }: MapLayout): Shape[] {
  // Drawn twice, a shared piece would look stronger than it is; the strongest way draws it.
  const drawn = new Set<string>();
  const ways = strongestFirst.flatMap((mark) =>
    lines.flatMap(({ edge, pieces }) => {
      const way = edges[edge];
      if (way?.mark !== mark) {
        return [];
      }
      const own = pieces.filter(({ key }) => !drawn.has(key));
      for (const { key } of own) {
        drawn.add(key);
      }
      return [
        drawLine(
          own.flatMap(({ points }) => points),
          own.length === pieces.length,
          way,
        ),
      ];
    }),
  );
  const byNumber = boxes.toSorted((a, b) => a.box.node.number - b.box.node.number);
  return [{ tag: 'g', attributes: { 'aria-hidden': 'true' }, children: ways.toReversed() }, ...byNumber.map(drawBox)];
}
