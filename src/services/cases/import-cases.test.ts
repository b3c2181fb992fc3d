import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { changeCase, startCase } from '../../engine/case/case-change.ts';
import { writeCaseFile } from '../../engine/case/case-file.ts';
import { addEntries, startRecord } from '../../engine/case/case-record.ts';
import { stampDeeds } from '../../engine/case/entry-order.ts';
import { deleteCase, findCase, listCases, storeCases } from './case-storage.ts';
import { importCases } from './import-cases.ts';

const at = '2026-11-21T14:05+01:00';
const later = '2026-11-21T15:05+01:00';
const noted = (id: string, text: string, moment = later) =>
  addEntries(
    startRecord(id, at),
    stampDeeds([], [{ articleId: '', origin: 'person', did: { kind: 'note', key: text, text } }], {
      at: moment,
      time: Date.parse(moment),
      random: text,
    }),
  );

afterEach(async () => {
  const { cases } = await listCases();
  await Promise.all(cases.map(({ id }) => deleteCase(id)));
});

it('says what was new, what was here already, and what was refused', async () => {
  await storeCases([noted('a1', 'here'), noted('b2', 'here'), noted('c3', 'here')]);
  const former = changeCase(startCase('c3', at), { kind: 'note', key: 'old', text: 'old' }, at);
  const file = JSON.parse(writeCaseFile([noted('a1', 'here'), noted('b2', 'more'), noted('d4', 'new')]));
  const text = JSON.stringify({ ...file, cases: [...file.cases, former] });
  expect(await importCases(text)).toEqual({
    isFault: false,
    lines: [
      'New on this device: 1.',
      'Already here, and something was added: 1.',
      'Already here, with nothing new: 1.',
      'Refused, because they were changed on this device later: 1.',
    ],
  });
  expect((await findCase('b2'))?.entries).toHaveLength(2);
  expect((await importCases(writeCaseFile([noted('d4', 'new')]))).lines).toEqual(['Already here, with nothing new: 1.']);
});

it('takes nothing of a file that holds nothing, or something broken', async () => {
  expect(await importCases(writeCaseFile([]))).toEqual({ isFault: false, lines: ['The file holds no cases.'] });
  const broken = { format: 'unstuck-cases', cases: [noted('a1', 'fine'), { version: 2, id: 'b2' }] };
  expect((await importCases(JSON.stringify(broken))).lines.at(-1)).toBe('Nothing was imported.');
  expect((await listCases()).cases).toEqual([]);
});
