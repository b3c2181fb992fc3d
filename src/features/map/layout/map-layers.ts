import { depthsFrom } from './depths.ts';
import type { MapEdge } from './map-graph.ts';
import { inPort, type Stack } from './map-stacks.ts';

/** What stands in a column: a stack of boxes; or, where ways only pass through, their common lane, which has no boxes. */
export type Item = Stack & { readonly layer: number };

/** A piece of a way between two neighbouring columns, with where it leaves and where it arrives, from the tops of the items. */
export type Segment = {
  readonly from: string;
  readonly to: string;
  readonly outPort: number;
  readonly inPort: number;
  /** The box or lane that it goes to. All ways to one box share their pieces once they have met. */
  readonly goal: string;
  readonly edges: readonly number[];
};

export type Layers = {
  readonly items: readonly Item[];
  readonly segments: readonly Segment[];
  /** Ways to a box that hangs below its question: drawn beside the boxes, not between columns. */
  readonly hanging: ReadonlySet<number>;
};

const laneHeight = 6;

type Port = { readonly key: string; readonly y: number };

/** Sorts the stacks into columns by the longest walk to them, with lanes for the ways that pass columns by. */
export function sortIntoLayers(stacks: readonly Stack[], edges: readonly MapEdge[], start: string): Layers {
  const outPorts = new Map<number, Port>();
  const inPorts = new Map<string, Port>();
  for (const { key, boxes } of stacks) {
    for (const { box, top } of boxes) {
      inPorts.set(box.node.nodeId, { key, y: top + inPort });
      for (const row of box.rows) {
        outPorts.set(row.edge ?? -1, { key, y: top + row.top + row.height / 2 });
      }
    }
  }
  const joined = edges.map((edge, index) => ({ edge, from: outPorts.get(index) ?? nowhere, to: inPorts.get(edge.to) ?? nowhere }));
  const ways = joined.filter(({ from, to }) => from.key !== to.key).map(({ from, to }) => ({ from: from.key, to: to.key }));
  const depths = depthsFrom(start, ways);
  const lanes = new Map<string, Item>();
  const segments = new Map<string, Segment>();
  for (const [index, { edge, from, to }] of joined.entries()) {
    if (from.key === to.key) {
      continue;
    }
    const [first, last] = [depths.get(from.key) ?? 0, depths.get(to.key) ?? 0];
    const through = Array.from({ length: Math.max(0, last - first - 1) }, (_, step) => laneTo(edge.to, first + step + 1));
    for (const lane of through) {
      lanes.set(lane.key, lane);
    }
    const inLanes = through.map(({ key }) => ({ key, y: laneHeight / 2, goal: key }));
    const stops = [{ ...from, goal: '' }, ...inLanes, { ...to, goal: edge.to }];
    for (const [step, stop] of stops.slice(1).entries()) {
      const before = stops[step] ?? stop;
      const key = `${before.key} ${before.y} ${stop.goal}`;
      const shared = segments.get(key)?.edges ?? [];
      segments.set(key, { from: before.key, to: stop.key, outPort: before.y, inPort: stop.y, goal: stop.goal, edges: [...shared, index] });
    }
  }
  return {
    items: [...stacks.map((stack) => ({ ...stack, layer: depths.get(stack.key) ?? 0 })), ...lanes.values()],
    segments: [...segments.values()],
    hanging: new Set(joined.flatMap(({ from, to }, index) => (from.key === to.key ? [index] : []))),
  };
}

const nowhere: Port = { key: '', y: 0 };

function laneTo(nodeId: string, layer: number): Item {
  return { key: `${nodeId} ${layer}`, layer, height: laneHeight, boxes: [], hanging: 0 };
}
