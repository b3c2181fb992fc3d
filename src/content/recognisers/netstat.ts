import type { Proposal, Recogniser } from '../../engine/proposal.ts';
import { type EvidenceText, readEvidence } from './evidence-text.ts';
import { type ConnectionRow, findListings, type Listing } from './netstat-listings.ts';

const enough = 3;
const shownAtMost = 12;
// Windows gives up both states well within five minutes: a row that shows one twice was listed twice too soon.
const shortLived = new Set(['time_wait', 'syn_sent']);
const ageNote = 'netstat shows no age. Accept this only if more than five minutes lie between the two listings.';

/** Old connections, from two listings of one server. A single listing shows no age, so it answers nothing. */
export const netstat: Recogniser = {
  id: 'netstat',
  looksFor: 'two netstat listings, more than five minutes apart',
  recognise(evidence): Proposal[] {
    const text = readEvidence(evidence);
    const listings = findListings(text.lower);
    const first = listings[0];
    const last = listings.at(-1);
    if (listings.length < 2 || first === undefined || last === undefined || !areComparable(first, last)) {
      return [];
    }
    const found = compare(first, last);
    return found === undefined
      ? []
      : [{ asked: 'old-connections', recogniser: netstat.id, ...found, lines: linesOf(text, found.rows) }].map(
          ({ rows: _, ...rest }) => rest,
        );
  },
};

type Found = { readonly answerId: string; readonly strength: 'strong' | 'medium'; readonly note?: string; readonly rows: Listing };

function compare(first: Listing, last: Listing): Found | undefined {
  const outgoing = first.filter(isOpenOutward);
  const outgoingLast = last.filter(isOpenOutward);
  const keys = new Set(first.map(keyOf));
  const same = outgoingLast.filter((row) => keys.has(keyOf(row)));
  const toOneHost = same.filter(({ foreign }) => same.filter((row) => row.foreign === foreign).length >= enough);
  if (toOneHost.length > 0) {
    const isTooSoon = last.some((row) => shortLived.has(row.state) && row.isOutgoing && keys.has(keyOf(row)));
    return isTooSoon ? undefined : { answerId: 'old', strength: 'strong', note: ageNote, rows: toOneHost };
  }
  if (outgoing.length > 0 || outgoingLast.length > 0) {
    const areOthers = outgoing.length > 0 && outgoingLast.length > 0 && same.length === 0;
    return areOthers ? { answerId: 'changing', strength: 'strong', rows: [...outgoing, ...outgoingLast] } : undefined;
  }
  const blocked = [first, last].map((listing) => listing.filter((row) => row.isOutgoing && row.state === 'syn_sent'));
  if (blocked.every((rows) => rows.length >= enough)) {
    return { answerId: 'syn-sent', strength: 'strong', rows: blocked.flat() };
  }
  if (blocked.some((rows) => rows.length > 0)) {
    return undefined;
  }
  // Without a row of its own port 25 the machine may be any client.
  if (!first.some(({ isIncoming }) => isIncoming) || !last.some(({ isIncoming }) => isIncoming)) {
    return undefined;
  }
  const incoming = [...first, ...last].filter((row) => row.isIncoming && row.state === 'established');
  return incoming.length > 0
    ? { answerId: 'incoming', strength: 'medium', rows: incoming }
    : {
        answerId: 'none',
        strength: 'medium',
        rows: [...first, ...last],
        note: 'Accept this only if the listings are complete and of the Exchange server.',
      };
}

function areComparable(first: Listing, last: Listing): boolean {
  const hosts = new Set(hostsOf(first));
  const isSameServer = hosts.size === 0 || hostsOf(last).length === 0 || hostsOf(last).some((host) => hosts.has(host));
  return isSameServer && first.some(isNumeric) === last.some(isNumeric) && first.every(isNumeric) === last.every(isNumeric);
}

function hostsOf(listing: Listing): string[] {
  return listing.filter(({ state }) => state !== 'listening').map(({ localHost }) => localHost);
}

function isNumeric({ foreignHost, localHost }: ConnectionRow): boolean {
  return /^[\d.[\]:a-f%]+$/.test(foreignHost) && /^[\d.[\]:a-f%]+$/.test(localHost);
}

function isOpenOutward(row: ConnectionRow): boolean {
  return row.isOutgoing && !row.isIncoming && row.state === 'established';
}

function keyOf({ local, foreign, state }: ConnectionRow): string {
  return `${local} ${foreign} ${state}`;
}

function linesOf(text: EvidenceText, rows: Listing): string[] {
  return rows.slice(0, shownAtMost).flatMap(({ from, to }) => text.linesAt(from, to));
}
