import { nodeAt } from '../../../graph/machine-steps.ts';
import type { WayRule } from '../../rule.ts';
import { reachedFrom } from './reached.ts';

type NoEscalation = { readonly kind: 'no-escalation'; readonly nodeId: string };

/**
 * Who tried in vain comes to somebody who goes on. That each cause is tried at most once and that trying ends needs no rule:
 * nobody comes back to a node, and no two nodes have one name.
 */
export const tries: WayRule<NoEscalation> = {
  scope: 'ways',
  isAdvice: 'outside-home',
  check: ({ nodes }, machine) =>
    Object.entries(nodes).flatMap(([nodeId, node]): NoEscalation[] => {
      const isHandedOn = (id: string) => nodeAt(machine, id)?.kind === 'escalation';
      return node.kind !== 'cause' || [...reachedFrom(machine, node.notFixed)].some(isHandedOn) ? [] : [{ kind: 'no-escalation', nodeId }];
    }),
  advice: { 'no-escalation': () => 'who tried this in vain comes to no escalation. Lead not fixed to where somebody takes over.' },
};
