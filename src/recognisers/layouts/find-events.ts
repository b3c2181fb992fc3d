import type { EvidenceText } from '../text/evidence-text.ts';
import { once } from '../text/once.ts';
import { isInExplainingTable } from './columns.ts';
import { type EventRecord, namesMailSource } from './event-record.ts';
import { findLabelledEvents } from './labelled-events.ts';
import { findEventRows } from './row-events.ts';
import { findTableEvents } from './table-events.ts';
import { findTypedEvents } from './typed-events.ts';

const ofEachAtMost = 40;

/** Events of mail sources: those that a log shows, and those that somebody tells of. Each holds, for the server and for now. */
export type Events = { readonly logged: readonly EventRecord[]; readonly typed: readonly EventRecord[] };

/** Finds the events of mail sources in every layout, each by its number and source. */
export const findEvents = once((text: EvidenceText): Events => {
  if (!namesMailSource(text.lower)) {
    return { logged: [], typed: [] };
  }
  const logged = [...findLabelledEvents(text), ...findEventRows(text), ...findTableEvents(text)];
  return { logged: standing(text, logged), typed: standing(text, findTypedEvents(text)) };
});

// A log may hold one event a thousand times, and each costs a look around it.
function standing({ lower, holds }: EvidenceText, records: readonly EventRecord[]): EventRecord[] {
  const seen = new Map<string, number>();
  return records.filter(({ eventId, source, from, to }) => {
    const key = `${source} ${eventId}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= ofEachAtMost && holds(from, to) && !isInExplainingTable(lower, from);
  });
}
