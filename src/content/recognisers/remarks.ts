import type { Remark } from '../../engine/proposal.ts';
import { findListings } from './netstat-listings.ts';

const oneListing =
  'One netstat listing shows no age. Run it again after more than five minutes and paste both, one below the other, each with its heading.';

const onlyAskedFor: Remark = {
  text: 'Every outgoing row is SYN_SENT: connections are asked for, and none is there yet. Run netstat again after more than five minutes. If it shows the same, the way out on port 25 is blocked.',
  articleId: 'q175982-leaked-connections',
  nodeId: 'port-blocked',
};

/** What would let more be read from the evidence, in words for the person. */
export function remarkOn(evidence: string): Remark[] {
  const [first, ...others] = findListings(evidence.toLowerCase());
  const outgoing = first?.filter(({ isOutgoing }) => isOutgoing) ?? [];
  if (others.length > 0 || outgoing.length === 0) {
    return [];
  }
  if (outgoing.some(({ state }) => state === 'established')) {
    return [oneListing];
  }
  return outgoing.every(({ state }) => state === 'syn_sent') ? [onlyAskedFor] : [];
}
