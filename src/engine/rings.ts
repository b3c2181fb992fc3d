import type { ArticleMachine } from './compile-article.ts';
import { exitsFrom } from './machine-steps.ts';

/** Of each node which others one can come to from it and back: those have the same number. Tarjan's algorithm, each way taken once. */
export function findRings(machine: ArticleMachine): ReadonlyMap<string, number> {
  const rings = new Map<string, number>();
  const order = new Map<string, number>();
  const open: string[] = [];
  const visit = (nodeId: string): number => {
    const own = order.size;
    order.set(nodeId, own);
    open.push(nodeId);
    let first = own;
    for (const { to } of exitsFrom(machine, nodeId)) {
      if (!order.has(to)) {
        first = Math.min(first, visit(to));
      } else if (!rings.has(to)) {
        first = Math.min(first, order.get(to) ?? own);
      }
    }
    if (first === own) {
      for (const member of open.splice(open.lastIndexOf(nodeId))) {
        rings.set(member, own);
      }
    }
    return first;
  };
  for (const nodeId of Object.keys(machine.states)) {
    if (!order.has(nodeId)) {
      visit(nodeId);
    }
  }
  return rings;
}
