import { caseOf } from '../../engine/case/case-of.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { listCases } from './case-storage.ts';

/** A ticket number as it is compared: two people write it in two ways. */
function plainTicket(ticket: string): string {
  return ticket.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The cases of this device that have the same ticket number as another one, by their ids. */
export function sharedTickets(records: readonly CaseRecord[]): ReadonlySet<string> {
  const ticketOf = (record: CaseRecord) => plainTicket(caseOf(record, '').ticket);
  const tickets = records.map(ticketOf);
  const isShared = (ticket: string) => ticket !== '' && tickets.indexOf(ticket) !== tickets.lastIndexOf(ticket);
  return new Set(records.flatMap((record) => (isShared(ticketOf(record)) ? [record.id] : [])));
}

/** The addresses of the other cases of this device that have that ticket number. */
export async function findSameTicket(ticket: string, own: string | undefined): Promise<readonly string[]> {
  const sought = plainTicket(ticket);
  if (sought === '') {
    return [];
  }
  const { cases } = await listCases();
  return cases.flatMap((record) => (record.id !== own && plainTicket(caseOf(record, '').ticket) === sought ? [addressOf(record.id)] : []));
}

function addressOf(id: string): string {
  return `/cases/?id=${encodeURIComponent(id)}`;
}
