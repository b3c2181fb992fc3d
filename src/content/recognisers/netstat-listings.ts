/** A row of netstat on Windows that concerns port 25. */
export type ConnectionRow = {
  readonly local: string;
  readonly foreign: string;
  readonly foreignHost: string;
  readonly localHost: string;
  readonly isOutgoing: boolean;
  readonly isIncoming: boolean;
  readonly state: string;
  readonly from: number;
  readonly to: number;
};

/** One run of netstat: its rows about port 25, however many others it has. */
export type Listing = readonly ConnectionRow[];

// Linux prints two numbers behind the protocol and so never matches.
const part =
  /\bactive connections\b|\bproto\s{1,40}local address\b|[>#$]\s{0,3}netstat\b|\bnetstat\s{1,3}-[a-z]|\btcp[46]?\s{1,60}(?<local>\S{1,80}:[\w-]{1,20})\s{1,60}(?<foreign>\S{1,80}:[\w-]{1,20})\s{1,60}(?<state>established|time_wait|close_wait|syn_sent|syn_received|listening|last_ack|closed|closing|fin_wait_[12])\b/g;
const loopback = /^(127\.|\[?::1\]?$|localhost$)/;

/** The listings in the evidence. Each begins at its heading or at the command. */
export function findListings(lower: string): Listing[] {
  const listings: ConnectionRow[][] = [[]];
  let hasRows = false;
  for (const match of lower.matchAll(part)) {
    const { local, foreign, state } = match.groups ?? {};
    if (local === undefined || foreign === undefined || state === undefined) {
      if (hasRows) {
        listings.push([]);
      }
      hasRows = false;
      continue;
    }
    hasRows = true;
    const row = readRow(local, foreign, state, match.index, match.index + match[0].length);
    if ((row.isOutgoing || row.isIncoming) && !loopback.test(row.foreignHost)) {
      listings.at(-1)?.push(row);
    }
  }
  return listings.filter((listing) => listing.length > 0);
}

function readRow(local: string, foreign: string, state: string, from: number, to: number): ConnectionRow {
  const [localHost, localPort] = splitAddress(local);
  const [foreignHost, foreignPort] = splitAddress(foreign);
  return {
    local,
    foreign,
    localHost,
    foreignHost,
    isOutgoing: isSmtp(foreignPort),
    isIncoming: isSmtp(localPort),
    state,
    from,
    to,
  };
}

function splitAddress(address: string): [string, string] {
  const at = address.lastIndexOf(':');
  return [address.slice(0, at), address.slice(at + 1)];
}

function isSmtp(port: string): boolean {
  return port === '25' || port === 'smtp';
}
