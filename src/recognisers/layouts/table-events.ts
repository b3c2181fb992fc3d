import type { EvidenceText } from '../text/evidence-text.ts';
import { type Columns, cellAt, isExplaining, readColumns } from './columns.ts';
import { type EventRecord, mailSource, plainSource, readLevel } from './event-record.ts';

const idNames = [
  'eventid',
  'event id',
  'event_id',
  'eventcode',
  'event',
  'id',
  'instanceid',
  'ereignis-id',
  'ereigniskennung',
  'gebeurtenis-id',
];
const sourceNames = [
  'source',
  'sourcename',
  'source name',
  'event source',
  'provider',
  'providername',
  'quelle',
  'bron',
  'origen',
  'provider_name',
];
const levelNames = ['level', 'leveldisplayname', 'entrytype', 'type', 'eventtype', 'eventtypename', 'severity', 'ebene', 'niveau', 'nivel'];
const heading = /(?<![a-zß-ɏ\d])(?:id|event(?: ?id|code|_id)?|instanceid|ereignis-id|ereigniskennung|gebeurtenis-id)(?![a-zß-ɏ\d])/;
const headingLine = /^[^\n]{0,300}(?:source|provider|timecreated|quelle|bron|origen)[^\n]{0,500}$/gm;
const group = /^[ \t]*(?:provider\s?name|source)\s*:\s*(\S{3,60})[ \t]*$/gm;
const groupAtMost = 300;
const wholeSource = new RegExp(`^${mailSource}$`);
const longest = 600;
/^(?:meaning|explanation|likely cause|cause|remedy|what to do|action|bedeutung|ursache|maßnahme|signification|cause probable|betekenis|oorzaak|significado|causa|significato)$/;

/** Every event of a mail source in a table with a heading: CSV of any tool, and the tables that PowerShell draws and cuts off. */
export function findTableEvents({ lower }: EvidenceText): EventRecord[] {
  const tables = [...lower.matchAll(headingLine)].flatMap(({ 0: line, index }) => {
    const end = index + line.length;
    const columns = heading.test(line) ? readHeading(line, lower.slice(end + 1, end + longest)) : undefined;
    return columns === undefined ? [] : [{ columns, at: index, from: end + 1 }];
  });
  return tables.flatMap(({ columns, at, from }, index) => {
    const grouped = [...lower.slice(Math.max(0, at - groupAtMost), at).matchAll(group)].at(-1)?.[1];
    return readRows(lower, from, tables[index + 1]?.at ?? lower.length, (line) => readRow(line, columns, grouped));
  });
}

function readRows(lower: string, start: number, end: number, read: (line: string) => Row | undefined): EventRecord[] {
  const records: EventRecord[] = [];
  let from = start;
  while (from < end) {
    const lineEnd = lower.indexOf('\n', from);
    const to = lineEnd === -1 ? end : lineEnd;
    const row = read(lower.slice(from, Math.min(to, from + longest)));
    if (row !== undefined) {
      records.push({ ...row, from, to });
    }
    from = to + 1;
  }
  return records;
}

type Row = Omit<EventRecord, 'from' | 'to'>;

function readHeading(line: string, below: string): Columns | undefined {
  const columns = readColumns(line, below.split('\n', 1)[0] ?? '');
  const names = columns?.names ?? [];
  const hasId = names.some((name) => idNames.includes(name));
  if (names.some(isExplaining)) {
    return undefined;
  }
  const isOfOneSource = names.includes('timecreated') && names.includes('message');
  return hasId && (isOfOneSource || names.some((name) => sourceNames.includes(name))) ? columns : undefined;
}

function readRow(line: string, columns: Columns, grouped: string | undefined): Row | undefined {
  const id = cellAt(line, columns, idNames);
  const written = cellAt(line, columns, sourceNames) ?? (columns.names.some((name) => sourceNames.includes(name)) ? undefined : grouped);
  if (id === undefined || written === undefined || !/^\d{1,10}$/.test(id)) {
    return undefined;
  }
  const source = wholeName(written);
  const isGrave = readLevel(cellAt(line, columns, levelNames) ?? '');
  // The long number holds the one that the viewer shows in its lower half.
  return source === undefined ? undefined : { eventId: String(Number(id) % 65_536), source, ...(isGrave === undefined ? {} : { isGrave }) };
}

function wholeName(written: string): string | undefined {
  const name = plainSource(written);
  return wholeSource.test(name) ? name : undefined;
}
