import { minutesBetween, readMinutes } from '../text/durations.ts';
import { type ConnectionRow, keyOf, type Listing } from './netstat-listings.ts';

/** What runs of netstat answer, and the rows that show it. */
export type Comparison = {
  readonly answerId: string;
  readonly strength: 'strong' | 'medium';
  readonly note?: string;
  readonly rows: readonly ConnectionRow[];
};

const enough = 3;
// As long as the service waits for a greeting.
const waitsFor = 5;
// Windows gives up both states well within five minutes: a row that shows one twice was listed twice too soon.
const shortLived = / (?:time_wait|syn_sent)$/;
const ageNote = 'netstat shows no age. Accept this only if more than five minutes lie between the two listings.';
const fewNote =
  'Fewer than three rows to one host are a weak sign: a large message takes long as well. Accept this only if more than five minutes lie between the two listings.';
const completeNote = 'Accept this only if the listings are complete and of the Exchange server.';

/** What two runs on one server show together. Undefined where they cannot be compared, or show both old rows and none. */
export function compareRuns(first: Listing, last: Listing): Comparison | undefined {
  if (!areComparable(first.rows, last.rows)) {
    return undefined;
  }
  const outgoing = first.rows.filter(isOpenOutward);
  const outgoingLast = last.rows.filter(isOpenOutward);
  const same = findSame(first, last);
  if (same.length > 0) {
    return areTooClose(first, last) ? undefined : readOld(same, outgoing, outgoingLast);
  }
  if (outgoing.length > 0 && outgoingLast.length > 0) {
    return { answerId: 'changing', strength: 'strong', rows: [...outgoing, ...outgoingLast] };
  }
  return outgoing.length + outgoingLast.length > 0 ? undefined : readNothingOpen([first, last]);
}

/** The open outgoing rows that stand in both runs. */
export function findSame(first: Listing, last: Listing): ConnectionRow[] {
  return last.rows.filter((row) => isOpenOutward(row) && first.keys.has(keyOf(row)));
}

/** What a single run shows: nothing about age, but that nothing goes out. */
export function readOneRun(listing: Listing): Comparison | undefined {
  const { rows } = listing;
  if (rows.some(isOpenOutward)) {
    return undefined;
  }
  const found = readNothingOpen([listing]);
  // What is only being closed shows that the list was there to show more: nothing of it can have stayed open.
  const isWhole = rows.some(({ isOutgoing, state }) => isOutgoing && (state === 'time_wait' || state === 'close_wait'));
  return found?.answerId === 'none' && !isWhole ? undefined : found;
}

function readOld(
  same: readonly ConnectionRow[],
  outgoing: readonly ConnectionRow[],
  outgoingLast: readonly ConnectionRow[],
): Comparison | undefined {
  // Others that come and go show that mail leaves. Where nothing else goes out, the one may be the first of several.
  if (same.length === 1) {
    return outgoing.length > 1 || outgoingLast.length > 1 ? { answerId: 'one', strength: 'medium', note: ageNote, rows: same } : undefined;
  }
  const toOneHost = same.filter(({ foreign }) => same.filter((row) => row.foreign === foreign).length >= enough);
  if (toOneHost.length > 0) {
    return { answerId: 'old', strength: 'strong', note: ageNote, rows: toOneHost };
  }
  // The document says several. Where most rows are gone by the second run, the few that are left may just be busy.
  return same.length > 1 && same.length * 2 > outgoing.length
    ? { answerId: 'old', strength: 'medium', note: fewNote, rows: same }
    : undefined;
}

function readNothingOpen(listings: readonly Listing[]): Comparison | undefined {
  const blocked = listings.map(({ rows }) => rows.filter((row) => row.isOutgoing && row.state === 'syn_sent'));
  if (blocked.every((rows) => rows.length >= enough)) {
    return { answerId: 'syn-sent', strength: 'strong', rows: blocked.flat() };
  }
  if (blocked.some((rows) => rows.length > 0) || !listings.every(isOfMailServer)) {
    return undefined;
  }
  const rows = listings.flatMap((listing) => listing.rows);
  const incoming = rows.filter((row) => row.isIncoming && row.state === 'established');
  return incoming.length > 0
    ? { answerId: 'incoming', strength: 'medium', rows: incoming, note: completeNote }
    : { answerId: 'none', strength: 'medium', rows, note: completeNote };
}

/** True for two runs with too little time between them to tell an age: by their times, by the words between, or by rows that cannot last. */
export function areTooClose(first: Listing, last: Listing): boolean {
  const apart = minutesApart(first, last);
  return (apart !== undefined && apart < waitsFor) || [...last.keys].some((key) => shortLived.test(key) && first.keys.has(key));
}

/** True for two runs that are said to lie far enough apart. */
export function areToldApart(first: Listing, last: Listing): boolean {
  return (minutesApart(first, last) ?? 0) >= waitsFor;
}

function minutesApart({ clock }: Listing, last: Listing): number | undefined {
  return clock !== undefined && last.clock !== undefined ? minutesBetween(clock, last.clock) : readMinutes(last.above);
}

// A machine with a port 25 of its own, or that has spoken to one outside its network. Any client speaks to the server.
function isOfMailServer({ rows }: Listing): boolean {
  return rows.some((row) => row.isIncoming || (row.isOutgoing && isFar(row)));
}

function isFar({ foreignHost, localHost }: ConnectionRow): boolean {
  const near = localHost.split('.', 2).join('.');
  return (
    /^\d+\.\d+\.\d+\.\d+$/.test(foreignHost) &&
    !/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(foreignHost) &&
    !foreignHost.startsWith(`${near}.`)
  );
}

function areComparable(first: readonly ConnectionRow[], last: readonly ConnectionRow[]): boolean {
  const hosts = new Set(hostsOf(first));
  const isSameServer = hosts.size === 0 || hostsOf(last).length === 0 || hostsOf(last).some((host) => hosts.has(host));
  return isSameServer && first.some(isNumeric) === last.some(isNumeric) && first.every(isNumeric) === last.every(isNumeric);
}

function hostsOf(rows: readonly ConnectionRow[]): string[] {
  return rows.filter(({ state }) => state !== 'listening').map(({ localHost }) => localHost);
}

function isNumeric({ foreignHost, localHost }: ConnectionRow): boolean {
  return /^[\d.[\]:a-f%*]+$/.test(foreignHost) && /^[\d.[\]:a-f%*]+$/.test(localHost);
}

function isOpenOutward(row: ConnectionRow): boolean {
  return row.isOutgoing && !row.isIncoming && row.state === 'established';
}
