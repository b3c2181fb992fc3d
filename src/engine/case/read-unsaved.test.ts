import { describe, expect, it } from 'vitest';
import type { Deed } from '../../model/case/case-entry.ts';
import { startCase } from './case-change.ts';
import { caseOf } from './case-of.ts';
import { addEntries, startRecord } from './case-record.ts';
import { stampDeeds } from './entry-order.ts';
import { takeIn } from './migrate-case.ts';
import { entriesOf, readUnsaved } from './read-unsaved.ts';

const at = '2026-11-21T14:05+01:00';
const changes = [
  { kind: 'ticket', ticket: 'INC-1' },
  { kind: 'caller-words', text: 'nothing goes out' },
  { kind: 'note', key: 'role', text: '' },
  { kind: 'blank', name: 'SERVER', text: 'MAIL01' },
  { kind: 'step', key: 'role/one', record: { state: 'skipped', at, reason: 'firewall team' } },
  { kind: 'step', key: 'role/one', record: undefined },
  { kind: 'wait', asked: 'queue', wait: { at, until: at } },
  { kind: 'wait', asked: 'queue', wait: undefined },
  { kind: 'put-back', key: 'role/one', at },
  { kind: 'put-back', key: 'queue', at: undefined },
  { kind: 'evidence', records: [{ asked: 'version', answerId: 'v2003', lines: ['6.5'] }], text: '6.5\n' },
  { kind: 'evidence', records: [] },
  { kind: 'hiding', word: 'scanner', choice: 'hidden' },
  { kind: 'hiding', word: 'scanner', choice: undefined },
] as const satisfies readonly Deed[];
const deeds: readonly Deed[] = [
  ...changes,
  { kind: 'closed', how: 'handed over' },
  { kind: 'opened-again' },
  { kind: 'answered', asked: 'version', answerId: 'v2003' },
  { kind: 'took-back', asked: 'version' },
  { kind: 'stood' },
  { kind: 'stood', nodeId: 'role', from: 'start', edition: { number: 2, date: '2026-11-01' } },
];
const fresh = startRecord('a1', at);
const entries = stampDeeds(
  [],
  deeds.map((did) => ({ articleId: 'sample', origin: 'person', did })),
  { at, time: 1, random: 'r' },
);

describe('what is not stored yet', () => {
  it.each([{ base: fresh }, {}])('is read back with every kind of deed, %j', (base) => {
    const unsaved = { id: 'a1', ...base, entries };
    expect(readUnsaved(JSON.parse(JSON.stringify(unsaved)))).toEqual(unsaved);
  });

  it('is taken over from a build before, with the place where it stood', () => {
    const place = { articleId: 'sample', nodeId: 'role', from: 'start', answers: [['version', 'v2003']] };
    const former = [...changes, { kind: 'place', place }].map((change) => ({ change, at }));
    const read = readUnsaved(JSON.parse(JSON.stringify({ id: 'a1', base: startCase('a1', at), changes: former })));
    const base = read?.base && takeIn(undefined, read.base);
    const record = read && base && addEntries(base, entriesOf(read, base));
    expect(record && caseOf(record, 'sample')).toEqual({
      ...startCase('a1', at),
      ...place,
      ticket: 'INC-1',
      callerWords: 'nothing goes out',
      blanks: { SERVER: 'MAIL01' },
      putBack: { 'role/one': at },
      evidence: [{ asked: 'version', answerId: 'v2003', lines: ['6.5'] }],
      evidenceText: '6.5\n',
    });
  });

  it('is read without the secrets that an older build has kept', () => {
    const base = { ...startCase('a1', at), callerWords: 'password: Summer09!' };
    const change = { kind: 'note', key: 'role', text: 'Cookie: a=b1' };
    expect(readUnsaved({ id: 'a1', base, changes: [{ change, at }] })).toEqual({
      id: 'a1',
      base: { ...base, callerWords: 'password: [Password cut]' },
      changes: [{ change: { ...change, text: 'Cookie: [Cookie cut]' }, at }],
    });
  });

  it.each([
    null,
    [],
    { id: 'a1' },
    { id: '', changes: [] },
    { id: '', entries: [] },
    { id: 'a1', changes: [{ change: { kind: 'other' }, at }] },
    { id: 'a1', changes: [{ change: { kind: 'note', key: 'role', text: 1 }, at }] },
    { id: 'a1', changes: [{ change: changes[0], at: 'now' }] },
    { id: 'a1', entries: [{ ...entries[0], id: 'first' }] },
    { id: 'a1', base: { id: 'a1' }, changes: [] },
  ])('is nothing where it reads %j', (data) => {
    expect(readUnsaved(data)).toBeUndefined();
  });
});
