import { isDoubted } from './prose.ts';

/** An event as it stands in the evidence: its number and who logged it. */
export type EventRecord = { readonly eventId: string; readonly from: number; readonly to: number };

/** Sources are written with or without blanks. A name that goes on, or the name of a program, is another one. */
export type EventSource = 'mta' | 'transport';

const fields =
  /<eventid[^>]{0,60}>\s{0,9}(?<xml>\d{1,6})<|\bevent\s{0,9}id\b\s{0,20}:?\s{0,20}(?<id>\d{1,6})\b|\bsource\s{0,20}:\s{0,20}(?<own>ms\s?exchange\s?(?:mta|transport)(?![\w.])|[^\s,;|<]{1,60})|\bprovider\s{1,9}name\s?=\s?["'](?<provider>[^"']{1,60})|\bdescription\s{0,20}:/g;
const apartAtMost = 800;

/** Every event of the source whose number and source are labelled in one record, whichever comes first. */
export function findLabelledEvents(lower: string, source: EventSource): EventRecord[] {
  const records: EventRecord[] = [];
  // Most logs never name the source, and need no look at their records.
  if (!new RegExp(`ms\\s?exchange\\s?${source}`).test(lower)) {
    return records;
  }
  let open: { eventId: string | undefined; source: string | undefined; from: number; to: number } | undefined;
  for (const match of lower.matchAll(fields)) {
    const { xml, id, own, provider } = match.groups ?? {};
    const eventId = xml ?? id;
    const logger = own ?? provider;
    const from = match.index;
    const to = from + match[0].length;
    if (eventId === undefined && logger === undefined) {
      // What follows the description is the next record.
      open = undefined;
      continue;
    }
    const goesOn =
      open !== undefined && (eventId === undefined ? open.source : open.eventId) === undefined && !isApart(lower, open.to, from);
    const before = goesOn ? open : undefined;
    const record = { eventId: eventId ?? before?.eventId, source: logger ?? before?.source, from: before?.from ?? from, to };
    open = record;
    if (record.eventId !== undefined && record.source !== undefined) {
      if (record.source.replace(/\s/g, '') === `msexchange${source}` && !isDoubted(lower, record.from, to)) {
        records.push({ eventId: record.eventId, from: record.from, to });
      }
      open = undefined;
    }
  }
  return records;
}

function isApart(lower: string, from: number, to: number): boolean {
  return to - from > apartAtMost || /\n[ \t\r]{0,200}\n/.test(lower.slice(from, to));
}

/** Events that somebody typed in a few words, such as "event 1020 MSExchangeTransport", and neither denied nor asked. */
export function findTypedEvents(lower: string, source: EventSource, eventIds: readonly string[]): EventRecord[] {
  const logger = `ms\\s?exchange\\s?${source}(?![\\w.])`;
  const link = '[\\s,(]{1,3}(?:(?:from|of|by|with|source)[\\s:]{1,3}){0,2}';
  const number = `\\bevent(?:\\s?id)?\\s{1,3}(${eventIds.join('|')})\\b`;
  const typed = new RegExp(`${number}${link}${logger}|${logger}[\\s,:]{1,3}${number}`, 'g');
  return [...lower.matchAll(typed)]
    .map((match) => ({ eventId: match[1] ?? match[2] ?? '', from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => !isDoubted(lower, from, to));
}
