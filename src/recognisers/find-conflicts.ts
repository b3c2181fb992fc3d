import type { Proposal } from '../engine/case/proposal.ts';
import { groupProposals } from './group-proposals.ts';

/** Answers of one observation that the evidence suggests side by side, though only one of them can be given. */
export type Conflict = { readonly asked: string; readonly proposals: readonly Proposal[] };

/** Each observation for which different answers are proposed. */
export function findConflicts(proposals: readonly Proposal[]): Conflict[] {
  const byAsked = groupProposals(proposals, ({ asked }) => asked);
  return [...byAsked]
    .filter(([, same]) => new Set(same.map(({ answerId }) => answerId)).size > 1)
    .map(([asked, same]) => ({ asked, proposals: same }));
}
