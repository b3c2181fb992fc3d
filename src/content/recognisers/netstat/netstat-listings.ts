import type { EvidenceText } from '../text/evidence-text.ts';
import { once } from '../text/once.ts';

/** A row of netstat that concerns port 25. */
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

/** One run of netstat: its rows about port 25, and every row that it has, to tell one run from another. */
export type Listing = {
  readonly rows: readonly ConnectionRow[];
  readonly keys: ReadonlySet<string>;
  /** True below a command that leaves most rows out, so that the rest may well be the same twice. */
  readonly isFiltered: boolean;
};

// The state may be translated; UNIX prints two numbers behind the protocol.
const row =
  /\btcp[46]?[ \t]{1,60}(?:\d{1,9}[ \t]{1,40}\d{1,9}[ \t]{1,40})?(\S{1,80}:[\w-]{1,20})[ \t]{1,60}(\S{1,80}:[\w-]{1,20})[ \t]{1,60}([a-zß-ɏ_][a-zß-ɏ_12]{4,24})/g;
// The word for the protocol is the same in all languages.
const heading = /^\s*proto\s+\S|[>#$]\s{0,3}netstat\b|\bnetstat\s{1,3}-[a-z]/;
const pause =
  /(?<![\d.:])\d{1,2}:\d{2}(?!\d)|(?<![a-zß-ɏ])(?:later|again|second|minutes?|run|nochmals?|später|spaeter|minuten|zweite|messung|deuxième|plus tard|tweede|opnieuw|segunda|después|minutos)(?![a-zß-ɏ])/;
const linuxTitle = 'active internet connections';
const longest = 400;
const loopback = /^(127\.|\[?::1\]?$|localhost$)/;
const states: Readonly<Record<string, string>> = {
  hergestellt: 'established',
  établie: 'established',
  établi: 'established',
  etablie: 'established',
  verbonden: 'established',
  establecida: 'established',
  establecido: 'established',
  abhören: 'listening',
  abhoeren: 'listening',
  listen: 'listening',
  écoute: 'listening',
  escuchando: 'listening',
  luisteren: 'listening',
  wartend: 'time_wait',
  syn_gesendet: 'syn_sent',
  schliessen_warten: 'close_wait',
  schließen_warten: 'close_wait',
};

const filter = /netstat\b[^\n]{0,40}\|\s{0,3}(?:find|findstr|grep|select-string|sls)\b/;

type Open = { rows: ConnectionRow[]; keys: Set<string>; isFiltered: boolean };

/** The runs of netstat in the evidence. Each begins at its heading, at the command, at a new time, or with rows that come again. */
export const findListings = once(({ lower }: EvidenceText): readonly Listing[] => {
  if (!/\btcp/.test(lower)) {
    return [];
  }
  const listings: Open[] = [open()];
  let isLinux = false;
  const begin = () => {
    if ((listings.at(-1)?.keys.size ?? 0) > 0) {
      listings.push(open());
    }
  };
  let from = 0;
  while (from < lower.length) {
    const lineEnd = lower.indexOf('\n', from);
    const to = lineEnd === -1 ? lower.length : lineEnd;
    const line = lower.slice(from, Math.min(to, from + longest));
    const found = line.includes('tcp') ? findRows(lower, line, from, to) : [];
    isLinux ||= line.includes(linuxTitle);
    if (found.length === 0 && (heading.test(line) || ((listings.at(-1)?.keys.size ?? 0) > 0 && pause.test(line)))) {
      begin();
      markFiltered(listings.at(-1), line);
    }
    // A listing of Linux says so in its title: it is of no Exchange server.
    for (const match of isLinux ? [] : found) {
      const [, local = '', foreign = '', state = ''] = match;
      const key = keyOf({ local, foreign, state: states[state] ?? state });
      if (listings.at(-1)?.keys.has(key) === true) {
        begin();
      }
      const listing = listings.at(-1);
      listing?.keys.add(key);
      if (isSmtp(local) || isSmtp(foreign)) {
        listing?.rows.push(...[readRow(match, from)].filter(({ foreignHost }) => !loopback.test(foreignHost)));
      }
    }
    from = to + 1;
  }
  return listings.filter(({ rows }) => rows.length > 0);
});

// A row may be broken before its state.
function findRows(lower: string, line: string, from: number, to: number): RegExpExecArray[] {
  const found = [...line.matchAll(row)];
  return found.length > 0
    ? found
    : [
        ...lower
          .slice(from, Math.min(lower.length, to + 80))
          .replaceAll('\n', ' ')
          .matchAll(row),
      ].slice(0, 1);
}

function open(): Open {
  return { rows: [], keys: new Set(), isFiltered: false };
}

function markFiltered(listing: Open | undefined, line: string) {
  if (listing !== undefined && filter.test(line)) {
    listing.isFiltered = true;
  }
}

/** What makes a row the same one in two runs. */
export function keyOf({ local, foreign, state }: Pick<ConnectionRow, 'local' | 'foreign' | 'state'>): string {
  return `${local} ${foreign} ${state}`;
}

function readRow(match: RegExpExecArray, lineStart: number): ConnectionRow {
  const [whole, local = '', foreign = '', state = ''] = match;
  const from = lineStart + match.index;
  return {
    local,
    foreign,
    localHost: hostOf(local),
    foreignHost: hostOf(foreign),
    isOutgoing: isSmtp(foreign),
    isIncoming: isSmtp(local),
    state: states[state] ?? state,
    from,
    to: from + whole.length,
  };
}

function hostOf(address: string): string {
  return address.slice(0, address.lastIndexOf(':'));
}

function isSmtp(address: string): boolean {
  return address.endsWith(':25') || address.endsWith(':smtp');
}
