import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLetter } from '../../../scripts/check/fixtures/any-letter.ts';
import { readCaseFile, writeCaseFile } from '../../engine/case/case-file.ts';
import { caseOf } from '../../engine/case/case-of.ts';
import { articleNow } from '../../engine/case/case-record.ts';
import { migrateCase } from '../../engine/case/migrate-case.ts';
import type { Case } from '../../model/case/case.ts';
import { addressOfCase, addressOfRecord, wordsOfCase } from './case-words.ts';

const at = '2026-11-21T14:05+01:00';
const host = 'https://unstuck.example';
const none = { origins: {}, steps: {}, waits: {}, notes: {}, blanks: {}, evidence: [] };
const anyText = fc.oneof(
  fc.string({ unit: anyLetter, maxLength: 40 }),
  fc.constantFrom(
    '//evil.example',
    '/evil.example',
    '\\evil.example',
    'javascript:alert(1)',
    '"><script>',
    'a&b=c#d',
    '__proto__',
    'role-held',
  ),
);
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    id: anyText,
    ticket: anyText,
    articleId: anyText,
    nodeId: anyText,
    from: anyText,
    answers: fc.array(fc.tuple(anyText, anyText)),
  })
  .map((said) => ({ ...none, ...said, version: 1, id: `c${said.id}`, startedAt: at, changedAt: at }));

it('goes on where the case stands', () => {
  const kept: Case = { ...none, version: 1, id: 'c1', ticket: '', startedAt: at, changedAt: at, answers: [['weather', 'rain']] };
  expect(addressOfCase(kept)).toBe('/triage/?weather=rain');
  expect(addressOfCase({ ...kept, articleId: 'wet-feet', nodeId: 'sole' })).toBe('/wet-feet/sole/?weather=rain');
});

it('never leads anywhere else, whatever an imported case holds, and never holds more than ids', () => {
  fc.assert(
    fc.property(anyCase, (made) => {
      const record = migrateCase(made);
      const read = readCaseFile(writeCaseFile([record]));
      const kept = 'cases' in read ? read.cases[0] : undefined;
      expect(kept).toEqual(record);
      expect(addressOfRecord(record)).toBe(addressOfCase(caseOf(record, articleNow(record))));
      expect(addressOfCase(made)).toMatch(/^\/[a-z][a-z0-9-]*\/([a-z][a-z0-9-]*\/)?(\?[a-z0-9-]+=[a-z0-9-]+(&[a-z0-9-]+=[a-z0-9-]+)*)?$/);
      expect(new URL(addressOfCase(made), host).origin).toBe(host);
      const { href } = wordsOfCase(record, new Map());
      expect([...new URL(href, host).searchParams]).toEqual([['id', made.id.toWellFormed()]]);
    }),
  );
});

it('says of a closed case what its ending is called, where that is known', () => {
  const closed = { at, how: 'fixed' } as const;
  const record = migrateCase({ ...none, version: 1, id: 'c1', ticket: '', startedAt: at, changedAt: at, answers: [], closed });
  expect(wordsOfCase(record, new Map()).closed).toMatch(/^Closed: fixed, /);
  expect(wordsOfCase(record, new Map(), new Set(), new Map([['c1', 'worked around']])).closed).toMatch(/^Closed: worked around, /);
});
