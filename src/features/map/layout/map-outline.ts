import { depthsFrom } from './depths.ts';

/** A node in full: each way out either goes on below it, or at a node that stands in full elsewhere. */
export type Outline = {
  readonly nodeId: string;
  readonly exits: readonly { readonly edge: number; readonly nested?: Outline }[];
};

type Way = { readonly from: string; readonly to: string };

/**
 * The article as a nested list. A node with one way in stands in full below it; where branches join, a new part of the
 * list begins, after every part that leads there. So each node stands in full once, and the list never nests deep.
 */
export function outlineOf(start: string, nodeIds: readonly string[], edges: readonly Way[]): Outline[] {
  const waysIn = new Map<string, number>();
  for (const { to } of edges) {
    waysIn.set(to, (waysIn.get(to) ?? 0) + 1);
  }
  const depths = depthsFrom(start, edges);
  const heads = nodeIds.filter((nodeId) => waysIn.get(nodeId) !== 1);
  const outline = (nodeId: string): Outline => ({
    nodeId,
    exits: edges.flatMap(({ from, to }, edge) =>
      from !== nodeId ? [] : [waysIn.get(to) === 1 ? { edge, nested: outline(to) } : { edge }],
    ),
  });
  return heads.toSorted((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0)).map(outline);
}
