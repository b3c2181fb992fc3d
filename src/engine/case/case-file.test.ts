import { expect, it } from 'vitest';
import type { CaseEntry } from '../../model/case/case-entry.ts';
import { entryId } from '../../model/case/entry-id.ts';
import { changeCase, startCase } from './case-change.ts';
import { readCaseFile, writeCaseFile } from './case-file.ts';
import { startRecord } from './case-record.ts';
import { migrateCase, takeIn } from './migrate-case.ts';

const at = '2026-11-21T14:05+01:00';
const plain = startCase('a1', at);
const full = {
  ...startCase('b2', at),
  callerWords: 'my mail sits in the Outbox,\nsays Jo',
  articleId: 'sample',
  edition: { number: 2, date: '2026-11-01' },
  nodeId: 'role',
  from: 'start',
  answers: [['version', 'v2003']] as const,
  origins: { version: 'evidence' } as const,
  steps: {
    'role/one': { state: 'skipped', at, reason: 'firewall team' } as const,
    'role/two': { state: 'waiting', at, until: at } as const,
  },
  waits: { queue: { at, until: at } },
  putBack: { queue: at, 'role/two': at },
  notes: { role: 'called <b>twice</b>' },
  blanks: { SERVER: 'MAIL01' },
  evidence: [{ asked: 'version', answerId: 'v2003', lines: ['6.5'] }],
  evidenceText: '6.5\n',
};

it('reads back what it wrote', () => {
  const cases = [startRecord('a1', at), migrateCase(full)];
  expect(readCaseFile(writeCaseFile(cases))).toEqual({ cases });
});

it('reads a file that a build before the record wrote', () => {
  expect(readCaseFile(JSON.stringify({ format: 'unstuck-cases', cases: [plain, full] }))).toEqual({ cases: [plain, full] });
});

it('takes no ticket number in which nobody could find anything, and says which', () => {
  const text = JSON.stringify({ format: 'unstuck-cases', cases: [plain, { ...full, ticket: 'T'.repeat(501) }] });
  expect(readCaseFile(text)).toEqual({ faults: ['Entry 2, ticket: is longer than 500 characters'] });
});

const noted = (key: string, time: number): CaseEntry => ({
  id: entryId(time, key),
  at,
  author: '',
  origin: 'person',
  articleId: '',
  did: { kind: 'note', key, text: key },
});
const having = (...entries: CaseEntry[]) => ({ ...startRecord('a1', at), entries });

it('gives a case that stands twice in a file once, with what was done in either, each thing once and in order', () => {
  const [first, second, third] = [noted('first', 1), noted('second', 2), noted('third', 3)];
  const cases = [having(second, first, second), startRecord('b2', at), having(third, first)];
  expect(readCaseFile(writeCaseFile(cases))).toEqual({ cases: [having(first, second, third), startRecord('b2', at)] });
});

it('gives a case of the form before that stands twice as it was changed last', () => {
  const later = changeCase(plain, { kind: 'note', key: 'role', text: 'later' }, '2026-11-21T15:05+01:00');
  for (const cases of [
    [plain, later],
    [later, plain],
  ]) {
    expect(readCaseFile(JSON.stringify({ format: 'unstuck-cases', cases }))).toEqual({ cases: [later] });
  }
});

it('joins a case that stands in a file in both forms', () => {
  const now = { ...having(noted('new', 1)), id: full.id };
  expect(readCaseFile(JSON.stringify({ format: 'unstuck-cases', cases: [full, now] }))).toEqual({ cases: [takeIn(now, full)] });
});

it.each(['', '{', '[]', '{"format":"other","cases":[]}', 'null'])('says that %j is no file of cases', (text) => {
  expect(readCaseFile(text)).toEqual({ faults: ['This is no file of exported cases. Choose the file that “Export all” wrote.'] });
});

const isNewer =
  'was written by a newer Unstuck (form 3; this copy reads up to form 2). Update this copy: load this page again while its server can be reached.';

it('says of a file of a newer form that it is newer, whatever stands in it, and what to do', () => {
  for (const cases of [[], [plain], { packed: 'H4sI' }]) {
    expect(readCaseFile(JSON.stringify({ format: 'unstuck-cases', version: 3, cases }))).toEqual({ faults: [`This file ${isNewer}`] });
  }
});

it('names every broken entry and field, and gives no case at all', () => {
  const broken = { ...full, steps: { 'role/one': { state: 'done', at: 'yesterday' } } };
  const newer = { ...plain, version: 3, putBack: { queue: 'yesterday' } };
  const { notes: _, ...without } = plain;
  const read = readCaseFile(JSON.stringify({ format: 'unstuck-cases', cases: [plain, broken, newer, without, 'text'] }));
  expect(read).toEqual({
    faults: [
      'Entry 2, steps.role/one.at: is no time such as 2026-11-21T14:05+01:00',
      `Entry 3, version: It ${isNewer}`,
      'Entry 4, notes: Invalid key: Expected "notes" but received undefined',
      'Entry 5, the whole entry: Invalid type: Expected Object but received "text"',
    ],
  });
});
