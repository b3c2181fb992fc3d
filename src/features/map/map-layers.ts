import { depthsFrom } from './depths.ts';
import { boxSize, type MapBox } from './map-boxes.ts';
import type { MapEdge } from './map-graph.ts';

/** A box with what hangs below it; or, in a column that ways only pass through, their common lane. */
export type Item = {
  readonly key: string;
  readonly layer: number;
  readonly height: number;
  /** Where ways come in, from the top. */
  readonly inPort: number;
  readonly boxes: readonly { readonly box: MapBox; readonly top: number }[];
};

/** A piece of a way between two neighbouring columns. All ways to one box share their pieces once they have met. */
export type Segment = { readonly from: string; readonly to: string; readonly outPort: number; readonly edges: readonly number[] };

export type Layers = {
  readonly items: readonly Item[];
  readonly segments: readonly Segment[];
  /** Ways to a box that hangs below its question: drawn beside the boxes, not between columns. */
  readonly hanging: ReadonlySet<number>;
};

const gapBelow = 14;
const laneHeight = 6;

/** Sorts the boxes into columns by the longest walk to them. What ends a walk and has one way in hangs below its question. */
export function sortIntoLayers(boxes: readonly MapBox[], edges: readonly MapEdge[], start: string): Layers {
  const boxOf = new Map(boxes.map((box) => [box.node.nodeId, box]));
  const hanging = new Set(edges.flatMap((edge, index) => (hangs(edge, edges, boxOf) ? [index] : [])));
  const headOf = new Map(edges.filter((_, index) => hanging.has(index)).map(({ from, to }) => [to, from]));
  const owner = (nodeId: string) => headOf.get(nodeId) ?? nodeId;
  const ways = edges.filter((_, index) => !hanging.has(index)).map(({ from, to }) => ({ from: owner(from), to }));
  const depths = depthsFrom(start, ways);
  const heads = boxes.filter(({ node }) => !headOf.has(node.nodeId));
  const stacks = heads.map((head) => {
    const below = edges.flatMap(({ from, to }, index) => (from === head.node.nodeId && hanging.has(index) ? (boxOf.get(to) ?? []) : []));
    // The last row's box comes first, so that the lines beside the boxes lie in each other and do not cross.
    return stack(head, below.toReversed(), depths.get(head.node.nodeId) ?? 0);
  });
  const lanes = new Map<string, Item>();
  const segments = new Map<string, Segment>();
  const join = (from: string, to: string, outPort: number, edge: number) => {
    const key = `${from} ${outPort} ${to}`;
    segments.set(key, { from, to, outPort, edges: [...(segments.get(key)?.edges ?? []), edge] });
  };
  for (const [index, edge] of edges.entries()) {
    if (hanging.has(index)) {
      continue;
    }
    const from = owner(edge.from);
    const [first, last] = [depths.get(from) ?? 0, depths.get(edge.to) ?? 0];
    const through = Array.from({ length: Math.max(0, last - first - 1) }, (_, step) => laneTo(edge.to, first + step + 1));
    for (const lane of through) {
      lanes.set(lane.key, lane);
    }
    const keys = [from, ...through.map(({ key }) => key), edge.to];
    for (const [step, key] of keys.slice(1).entries()) {
      const port = step === 0 ? portOf(stacks, edge.from, index) : laneHeight / 2;
      join(keys[step] ?? from, key, port, index);
    }
  }
  return { items: [...stacks, ...lanes.values()], segments: [...segments.values()], hanging };
}

function hangs({ from, to }: MapEdge, edges: readonly MapEdge[], boxOf: ReadonlyMap<string, MapBox>): boolean {
  const isOnlyWay = edges.filter((edge) => edge.to === to).length === 1;
  return isOnlyWay && boxOf.get(from)?.node.kind === 'question' && boxOf.get(to)?.node.kind !== 'question';
}

function stack(head: MapBox, below: readonly MapBox[], layer: number): Item {
  let top = 0;
  const boxes = [head, ...below].map((box) => {
    const placed = { box, top };
    top += box.height + gapBelow;
    return placed;
  });
  return { key: head.node.nodeId, layer, height: top - gapBelow, inPort: boxSize.pad + boxSize.head.line, boxes };
}

function laneTo(nodeId: string, layer: number): Item {
  return { key: `${nodeId} ${layer}`, layer, height: laneHeight, inPort: laneHeight / 2, boxes: [] };
}

function portOf(stacks: readonly Item[], nodeId: string, edge: number): number {
  const placed = stacks.flatMap(({ boxes }) => boxes).find(({ box }) => box.node.nodeId === nodeId);
  const row = placed?.box.rows.find((candidate) => candidate.edge === edge);
  return placed === undefined || row === undefined ? 0 : placed.top + row.top + row.height / 2;
}
