import { type Clock, readClocks } from '../text/durations.ts';
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
  /** When it was run, where the lines above it say so. */
  readonly clock?: Clock | undefined;
  /** The words between it and the run before. */
  readonly above: string;
};

// The state may be translated, and stand on a line of its own; UNIX prints two numbers behind the protocol.
const row =
  /\btcp[46]?[ \t]{1,60}(?:\d{1,9}[ \t]{1,40}\d{1,9}[ \t]{1,40})?(\S{1,80}:[\w-]{1,20})[ \t]{1,60}(?:(?:->|=>|→|>)[ \t]{1,20})?(\S{1,80}:[\w-]{1,20})\s{1,60}([a-zß-ɏ_][a-zß-ɏ_12]{4,24})/g;
// The word for the protocol is the same in all languages.
const heading = /^[ \t]*proto\s+\S|[>#$]\s{0,3}netstat\b|\bnetstat\s{1,3}-[a-z]/m;
const pause =
  /(?<![\d.:])\d{1,2}[:.]\d{2}(?!\d|\.\d)|(?<![a-zß-ɏ])(?:later|again|second|minutes?|run|nochmals?|später|spaeter|minuten|zweite|messung|deuxième|plus tard|tweede|opnieuw|segunda|después|minutos|dopo|più tardi|seconda|minuti|ancora|seconds?|sekunden|secondes|seconden|segundos|secondi|gleich|min)(?![a-zß-ɏ])/;
const linuxTitle = 'active internet connections';
const gapAtMost = 2000;
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

type Open = { rows: ConnectionRow[]; keys: Set<string>; isFiltered: boolean; clock?: Clock | undefined; above: string };

/** The runs of netstat in the evidence. Each begins at its heading, at the command, at a new time, or with rows that come again. */
export const findListings = once(({ lower }: EvidenceText): readonly Listing[] => {
  if (!/\btcp/.test(lower)) {
    return [];
  }
  const listings: Open[] = [open()];
  let isLinux = false;
  const begin = (isFiltered: boolean, above: string) => {
    const said = { isFiltered, above, clock: readClocks(above).at(-1) };
    const last = listings.at(-1);
    if (last !== undefined && last.keys.size === 0) {
      Object.assign(last, said);
    } else {
      listings.push({ ...open(), ...said });
    }
  };
  let readTo = 0;
  for (const match of lower.matchAll(row)) {
    const gap = lower.slice(Math.max(readTo, match.index - gapAtMost), match.index);
    readTo = match.index + match[0].length;
    if (gap.trim() !== '') {
      // A listing of Linux says so in its title: it is of no Exchange server.
      isLinux ||= gap.includes(linuxTitle);
      if (heading.test(gap) || pause.test(gap)) {
        begin(filter.test(gap), gap);
      }
    }
    if (isLinux) {
      continue;
    }
    const [, local = '', foreign = '', state = ''] = match;
    const key = keyOf({ local, foreign, state: states[state] ?? state });
    if (listings.at(-1)?.keys.has(key) === true) {
      begin(false, gap);
    }
    const listing = listings.at(-1);
    listing?.keys.add(key);
    if ((isSmtp(local) || isSmtp(foreign)) && !loopback.test(hostOf(foreign))) {
      listing?.rows.push(readRow(match));
    }
  }
  return listings.filter(({ rows }) => rows.length > 0);
});

function open(): Open {
  return { rows: [], keys: new Set(), isFiltered: false, above: '' };
}

/** What makes a row the same one in two runs. */
export function keyOf({ local, foreign, state }: Pick<ConnectionRow, 'local' | 'foreign' | 'state'>): string {
  return `${local} ${foreign} ${state}`;
}

function readRow(match: RegExpExecArray): ConnectionRow {
  const [whole, local = '', foreign = '', state = ''] = match;
  return {
    local,
    foreign,
    localHost: hostOf(local),
    foreignHost: hostOf(foreign),
    isOutgoing: isSmtp(foreign),
    isIncoming: isSmtp(local),
    state: states[state] ?? state,
    from: match.index,
    to: match.index + whole.length,
  };
}

function hostOf(address: string): string {
  return address.slice(0, address.lastIndexOf(':'));
}

function isSmtp(address: string): boolean {
  return address.endsWith(':25') || address.endsWith(':smtp');
}
