import type { ArticleMachine } from '../compile-article.ts';
import { reachableFrom } from '../reachable.ts';

const reachedIn = new WeakMap<ArticleMachine, Map<string, ReadonlySet<string>>>();

/** Every node that can be reached from a node whatever is answered, itself included; found once for all rules. */
export function reachedFrom(machine: ArticleMachine, nodeId: string): ReadonlySet<string> {
  const known = reachedIn.get(machine) ?? new Map<string, ReadonlySet<string>>();
  reachedIn.set(machine, known);
  const reached = known.get(nodeId) ?? reachableFrom(machine, nodeId);
  known.set(nodeId, reached);
  return reached;
}
