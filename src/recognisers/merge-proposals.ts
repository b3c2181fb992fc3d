import type { Proposal } from '../engine/case/proposal.ts';
import { groupProposals } from './group-proposals.ts';

/** Each answer once, with the lines of all that propose it, the strong ones first. */
export function mergeProposals(proposals: readonly Proposal[]): Proposal[] {
  const byAnswer = groupProposals(proposals, ({ asked, answerId }) => `${asked}=${answerId}`);
  const merged = [...byAnswer.values()].flatMap((same) => {
    const best = same.find(({ strength }) => strength === 'strong') ?? same[0];
    return best === undefined ? [] : [{ ...best, lines: [...new Set(same.flatMap(({ lines }) => lines))].slice(0, 12) }];
  });
  return merged.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ strength }: Proposal): number {
  return strength === 'strong' ? 0 : 1;
}
