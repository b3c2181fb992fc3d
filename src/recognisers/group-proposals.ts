import type { Proposal } from '../engine/case/proposal.ts';

/** The proposals that share a key, in the order in which each key came first. */
export function groupProposals(proposals: readonly Proposal[], keyOf: (proposal: Proposal) => string): Map<string, Proposal[]> {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const key = keyOf(proposal);
    groups.set(key, [...(groups.get(key) ?? []), proposal]);
  }
  return groups;
}
