import { Graph, layout } from '@dagrejs/dagre';
import type { Item, Layers } from './map-layers.ts';

// Lanes may lie closer together than boxes: a box brings the rest of its distance with it.
const gapBetween = { items: 12, boxes: 26 };

// dagre keeps nodes in plain objects, where a node that is called `constructor` seems to be there already.
const nameOf = (key: string) => `#${key}`;

export type Arranged = {
  /** The items of each column from top to bottom. */
  readonly columns: readonly (readonly Item[])[];
  readonly tops: ReadonlyMap<string, number>;
};

/** The order in each column, with few crossings, and the height of everything, by dagre. */
export function arrangeLayers({ items, segments }: Layers): Arranged {
  const graph = new Graph().setGraph({ rankdir: 'LR', nodesep: gapBetween.items, ranksep: 1 });
  const room = ({ boxes }: Item) => (boxes.length === 0 ? 0 : gapBetween.boxes - gapBetween.items);
  for (const item of items) {
    graph.setNode(nameOf(item.key), { width: 1, height: item.height + room(item) });
  }
  for (const { from, to } of segments) {
    graph.setEdge(nameOf(from), nameOf(to), {});
  }
  layout(graph);
  const tops = new Map(items.map((item) => [item.key, (graph.node(nameOf(item.key)).y ?? 0) - item.height / 2]));
  const highest = Math.min(...tops.values());
  const topOf = ({ key }: Item) => tops.get(key) ?? 0;
  const depth = Math.max(...items.map(({ layer }) => layer));
  return {
    columns: [...Array(depth + 1).keys()].map((layer) => items.filter((item) => item.layer === layer).sort((a, b) => topOf(a) - topOf(b))),
    tops: new Map([...tops].map(([key, top]) => [key, top - highest])),
  };
}
