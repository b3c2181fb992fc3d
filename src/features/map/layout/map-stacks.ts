import { boxSize, type MapBox } from './map-boxes.ts';
import type { MapEdge } from './map-graph.ts';

/** Boxes that stand below each other as one: a question with what hangs below it, or ends that the same questions lead to. */
export type Stack = {
  readonly key: string;
  readonly height: number;
  readonly boxes: readonly { readonly box: MapBox; readonly top: number }[];
  /** How many of them hang: their ways run down the left side of the question. */
  readonly hanging: number;
};

const gapBelow = 14;

/** What ends a walk or is a cause, and has one way in, hangs below its question; ends with the same ways in stand together. */
export function stackBoxes(boxes: readonly MapBox[], edges: readonly MapEdge[]): Stack[] {
  const kindOf = new Map(boxes.map(({ node }) => [node.nodeId, node.kind]));
  const waysTo = (nodeId: string) => edges.filter(({ to }) => to === nodeId).map(({ from }) => from);
  const keyOf = ({ node: { nodeId, kind } }: MapBox) => {
    const froms = waysTo(nodeId);
    const [only] = froms;
    if (only !== undefined && froms.length === 1 && kind !== 'question' && kindOf.get(only) === 'question') {
      return only;
    }
    return kind === 'referral' && froms.length > 1 ? froms.join(' ') : nodeId;
  };
  const groups = new Map<string, MapBox[]>();
  for (const box of boxes) {
    groups.set(keyOf(box), [...(groups.get(keyOf(box)) ?? []), box]);
  }
  return [...groups.values()].map((group) => {
    const head = group.find(({ node }) => node.kind === 'question');
    if (head === undefined) {
      return stack(group, 0);
    }
    // The last row's box comes first, so that the lines beside the boxes lie in each other and do not cross.
    const rowOf = ({ node }: MapBox) => edges.findIndex(({ from, to }) => from === head.node.nodeId && to === node.nodeId);
    const below = group.filter((box) => box !== head).toSorted((a, b) => rowOf(b) - rowOf(a));
    return stack([head, ...below], below.length);
  });
}

function stack(group: readonly MapBox[], hanging: number): Stack {
  let top = 0;
  const boxes = group.map((box) => {
    const placed = { box, top };
    top += box.height + gapBelow;
    return placed;
  });
  return { key: group[0]?.node.nodeId ?? '', height: top - gapBelow, boxes, hanging };
}

/** Where ways come into a box, from its top: beside its title. */
export const inPort = boxSize.pad + boxSize.head.line;
