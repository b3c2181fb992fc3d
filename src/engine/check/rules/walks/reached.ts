import type { ArticleMachine } from '../../../graph/compile-article.ts';
import { nodeAt } from '../../../graph/machine-steps.ts';
import { reachableFrom } from '../../../graph/reachable.ts';
import { causeAt } from '../../../graph/ways-of-cause.ts';

/** Every node that can be reached from a node whatever is answered, itself included; found once for all rules. */
export const reachedFrom = rememberInMachine((machine, nodeId) => reachableFrom(machine, nodeId));

/** Every cause that can be removed at one of these. */
export const causesFrom = rememberInMachine((machine, nodeId) => causesAt(machine, reachedFrom(machine, nodeId)));

/** The causes that are removed at some nodes. */
export function causesAt(machine: ArticleMachine, nodeIds: Iterable<string>): ReadonlySet<string> {
  return new Set([...nodeIds].flatMap((id) => causeAt(nodeAt(machine, id), id) ?? []));
}

type Found = ReadonlySet<string>;

function rememberInMachine(find: (machine: ArticleMachine, nodeId: string) => Found): typeof find {
  const foundIn = new WeakMap<ArticleMachine, Map<string, Found>>();
  return (machine, nodeId) => {
    const known = foundIn.get(machine) ?? new Map<string, Found>();
    foundIn.set(machine, known);
    const found = known.get(nodeId) ?? find(machine, nodeId);
    known.set(nodeId, found);
    return found;
  };
}
