import { expect, it } from 'vitest';
import type { Deed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { caseOf } from '../case/case-of.ts';
import { addEntries, startRecord } from '../case/case-record.ts';
import { stampDeeds } from '../case/entry-order.ts';
import { joinRecords } from './join-imported.ts';

const at = '2026-11-21T14:05+01:00';
const line = '\n[Typed on another device]\n';
let time = Date.parse(at);
const does = (record: CaseRecord, device: string, did: Deed) => {
  time += 1000;
  return addEntries(record, stampDeeds(record.entries, [{ articleId: 'one', origin: 'person', did }], { at, time, random: device }));
};
const note = (text: string): Deed => ({ kind: 'note', key: 'a', text });
const noteOf = (record: CaseRecord) => caseOf(record, 'one').notes.a;
const first = does(startRecord('a1', at), 'here', note('Rang'));

it('keeps both texts of a note that was typed on at two devices, whichever is merged into which, and once', () => {
  const here = does(first, 'here', note('Rang at nine'));
  const there = does(first, 'there', note('Rang, was away'));
  const joined = joinRecords(here, there);
  expect(noteOf(joined)).toBe(`Rang at nine${line}Rang, was away`);
  expect(noteOf(joinRecords(there, here))).toBe(`Rang, was away${line}Rang at nine`);
  expect(joinRecords(joined, there)).toBe(joined);
  expect(noteOf(joinRecords(there, joined))).toBe(`Rang at nine${line}Rang, was away`);
});

it('joins nothing that was changed at one device only, taken back there, or the same', () => {
  const longer = does(first, 'there', note('Rang at nine'));
  const emptied = does(first, 'there', note(''));
  const same = does(does(startRecord('a1', at), 'here', note('Rang')), 'here', note('Same'));
  const ticket = does(first, 'here', { kind: 'ticket', ticket: 'INC-1' });
  expect([longer, emptied, ticket].map((found) => noteOf(joinRecords(first, found)))).toEqual(['Rang at nine', undefined, 'Rang']);
  expect(noteOf(joinRecords(same, does(first, 'there', note('Same'))))).toBe('Same');
});

it("joins the caller's words too", () => {
  const says = (device: string, text: string) => does(first, device, { kind: 'caller-words', text });
  const joined = joinRecords(says('here', 'Mail hangs'), says('there', 'Outbox full'));
  expect(caseOf(joined, 'one').callerWords).toBe(`Mail hangs${line}Outbox full`);
});
