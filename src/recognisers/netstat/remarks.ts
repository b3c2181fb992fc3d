import type { Remark } from '../../engine/case/proposal.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { areTooClose, findSame } from './compare-runs.ts';
import { areOneRun } from './netstat.ts';
import { findListings } from './netstat-listings.ts';

const oneListing =
  'One netstat listing shows no age. Run it again after more than five minutes and paste both, one below the other, each with its heading.';
const sameListing =
  'Both netstat listings are the same run, row by row. Age shows only in a second run: list the connections again after more than five minutes.';

const tooClose =
  'Less than five minutes lie between the netstat listings, and that shows no age. List the connections again after more than five minutes.';

const onlyAskedFor: Remark = {
  text: 'Every outgoing row is SYN_SENT: connections are asked for, and none is there yet. Run netstat again after more than five minutes. If it shows the same, the way out on port 25 is blocked.',
  articleId: 'q175982-leaked-connections',
  nodeId: 'port-blocked',
};

const onlyOneStays: Remark = {
  text: 'Only one outgoing row stands in both listings. One old connection is not enough: a large message takes long as well.',
  articleId: 'q175982-leaked-connections',
  nodeId: 'one-row',
};

/** What would let more be read from listings of netstat, in words for the person. */
export function remarkOnListings(text: EvidenceText): Remark[] {
  const listings = findListings(text);
  const first = listings[0];
  const last = listings.at(-1);
  const outgoing = first?.rows.filter(({ isOutgoing }) => isOutgoing) ?? [];
  if (first === undefined || last === undefined || outgoing.length === 0) {
    return [];
  }
  if (!outgoing.some(({ state }) => state === 'established')) {
    return listings.length === 1 && outgoing.every(({ state }) => state === 'syn_sent') ? [onlyAskedFor] : [];
  }
  if (listings.length > 1 && !areOneRun(first, last) && findSame(first, last).length > 0) {
    return areTooClose(first, last) ? [tooClose] : findSame(first, last).length === 1 ? [onlyOneStays] : [];
  }
  return listings.length === 1
    ? [oneListing]
    : listings.every((listing) => listing === first || areOneRun(first, listing))
      ? [sameListing]
      : [];
}
