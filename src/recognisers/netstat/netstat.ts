import type { Recogniser } from '../recogniser.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { areToldApart, type Comparison, compareRuns, readOneRun } from './compare-runs.ts';
import { findListings, type Listing } from './netstat-listings.ts';

const shownAtMost = 12;

/**
 * Connections to port 25. Their age shows in two runs of one server; one run alone tells only that none goes out, or that
 * none is answered.
 */
export const netstat: Recogniser = {
  id: 'netstat',
  looksFor: 'two netstat listings, more than five minutes apart',
  recognise(text) {
    const found = read(text);
    if (found === undefined) {
      return [];
    }
    const { rows, ...rest } = found;
    const lines = rows.slice(0, shownAtMost).flatMap(({ from, to }) => text.linesAt(from, to));
    return [{ asked: 'old-connections', recogniser: netstat.id, ...rest, lines: lines.slice(0, shownAtMost) }];
  },
};

function read(text: EvidenceText): Comparison | undefined {
  const listings = findListings(text);
  const first = listings[0];
  const last = listings.at(-1);
  if (first === undefined || last === undefined || ![first, last].every((listing) => holdsFor(listing, text.holds))) {
    return undefined;
  }
  return listings.every((listing) => listing === first || areOneRun(first, listing)) ? readOneRun(first) : compareRuns(first, last);
}

function holdsFor({ rows }: Listing, holds: EvidenceText['holds']): boolean {
  const row = rows[0];
  return row === undefined || holds(row.from, row.to);
}

/** True for one run that was pasted twice, in whatever order its rows stand, and with nothing that tells the two apart. */
export function areOneRun(first: Listing, last: Listing): boolean {
  const isWhole = !(first.isFiltered && last.isFiltered) && !areToldApart(first, last);
  return isWhole && first.keys.size === last.keys.size && [...first.keys].every((key) => last.keys.has(key));
}
