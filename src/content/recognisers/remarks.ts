import { findListings } from './netstat-listings.ts';

const oneListing =
  'One netstat listing shows no age. Run it again after more than five minutes and paste both, one below the other, each with its heading.';

/** What would let more be read from the evidence, in words for the person. */
export function remarkOn(evidence: string): string[] {
  const listings = findListings(evidence.toLowerCase());
  const isOne = listings.length === 1 && listings[0]?.some(({ isOutgoing, state }) => isOutgoing && state === 'established');
  return isOne ? [oneListing] : [];
}
