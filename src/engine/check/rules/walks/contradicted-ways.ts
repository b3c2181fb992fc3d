import { exitsFrom } from '../../../graph/machine-steps.ts';
import type { WalkRule } from '../../rule.ts';

type ContradictedWay = { readonly kind: 'contradicted-way'; readonly nodeId: string };

/** Some walk comes to every node with answers that can all be true. Named are the first nodes that none comes to. */
export const contradictedWays: WalkRule<ContradictedWay> = {
  scope: 'walks',
  check(_, { places, isComplete }, machine) {
    const reached = new Set(places.map(({ nodeId }) => nodeId));
    const ledTo = new Set([...reached].flatMap((nodeId) => exitsFrom(machine, nodeId).map(({ to }) => to)));
    // A node that was not come to within the budget may still be come to.
    const missed = isComplete ? [...ledTo].filter((nodeId) => !reached.has(nodeId)) : [];
    return missed.map((nodeId) => ({ kind: 'contradicted-way', nodeId }));
  },
  advice: {
    'contradicted-way': () =>
      'every way here gives two answers that do not go together. Lead another answer here, or correct what goes with what.',
  },
};
