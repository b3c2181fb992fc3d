import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { addEntries, startRecord } from '../../engine/case/case-record.ts';
import { stampDeeds } from '../../engine/case/entry-order.ts';
import { deleteCase, storeCases } from './case-storage.ts';
import { findSameTicket, sharedTickets } from './same-ticket.ts';

const at = '2026-11-21T14:05+01:00';
const having = (id: string, ticket: string) =>
  addEntries(
    startRecord(id, at),
    stampDeeds([], [{ articleId: '', origin: 'person', did: { kind: 'ticket', ticket } }], { at, time: Date.parse(at), random: id }),
  );
const cases = [having('a1', 'INC-77'), having('b2', 'inc-77'), having('c3', 'INC-7'), having('d4', ''), having('e5', '')];

afterEach(async () => {
  await Promise.all(cases.map(({ id }) => deleteCase(id)));
});

it('finds the cases that share a ticket number, however it is written, and not those without one', () => {
  expect([...sharedTickets(cases)]).toEqual(['a1', 'b2']);
});

it('leads to the other cases of a number that is typed, and not to the case itself', async () => {
  await storeCases(cases);
  const found = await Promise.all(
    [
      [' Inc-77 ', 'a1'],
      ['INC-7', undefined],
      ['INC-7', 'c3'],
      ['', undefined],
    ].map(([ticket = '', own]) => findSameTicket(ticket, own)),
  );
  expect(found).toEqual([['/cases/?id=b2'], ['/cases/?id=c3'], [], []]);
});
