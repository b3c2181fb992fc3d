import { describe, expect, it } from 'vitest';
import { type CaseChange, startCase } from '../../engine/case-change.ts';
import { readUnsaved } from './unsaved-schema.ts';

const at = '2026-11-21T14:05+01:00';
const changes: readonly CaseChange[] = [
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
  { kind: 'place', place: { answers: [] } },
  {
    kind: 'place',
    place: {
      articleId: 'sample',
      edition: { number: 2, date: '2026-11-01' },
      nodeId: 'role',
      from: 'start',
      answers: [['version', 'v2003']],
    },
  },
];

describe('what is not stored yet', () => {
  it.each([{ base: startCase('a1', at) }, {}])('is read back with every kind of change, %j', (base) => {
    const unsaved = { id: 'a1', ...base, changes: changes.map((change) => ({ change, at })) };
    expect(readUnsaved(JSON.parse(JSON.stringify(unsaved)))).toStrictEqual(unsaved);
  });

  it('is read without the secrets that an older build has kept', () => {
    const base = { ...startCase('a1', at), callerWords: 'password: Summer09!' };
    const change: CaseChange = { kind: 'note', key: 'role', text: 'Cookie: a=b1' };
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
    { id: 'a1', changes: [{ change: { kind: 'other' }, at }] },
    { id: 'a1', changes: [{ change: { kind: 'note', key: 'role', text: 1 }, at }] },
    { id: 'a1', changes: [{ change: changes[0], at: 'now' }] },
    { id: 'a1', base: { id: 'a1' }, changes: [] },
  ])('is nothing where it reads %j', (data) => {
    expect(readUnsaved(data)).toBeUndefined();
  });
});
