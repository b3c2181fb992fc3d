import type { EvidenceText } from '../text/evidence-text.ts';
import { areOneRun } from './netstat.ts';
import { findListings } from './netstat-listings.ts';

const oneListing =
  'One netstat listing shows no age. Run it again after more than five minutes and paste both, one below the other, each with its heading.';
const sameListing =
  'Both netstat listings are the same run, row by row. Age shows only in a second run: list the connections again after more than five minutes.';

/** What would let more be read from listings of netstat, in words for the person. */
export function remarkOnListings(text: EvidenceText): string[] {
  const listings = findListings(text);
  const first = listings[0];
  const last = listings.at(-1);
  if (first === undefined || last === undefined || !first.rows.some(({ isOutgoing, state }) => isOutgoing && state === 'established')) {
    return [];
  }
  return listings.length === 1
    ? [oneListing]
    : listings.every((listing) => listing === first || areOneRun(first, listing))
      ? [sameListing]
      : [];
}
