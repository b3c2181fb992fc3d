import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { changeCase } from './case-change.ts';
import { caseOf } from './case-of.ts';
import { addEntries, articleNow, mergeRecords } from './case-record.ts';
import { stampDeeds } from './entry-order.ts';
import { adoptCase, migrateCase } from './migrate-case.ts';

const anyText = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('__proto__', 'constructor', 'a/b'));
const someText = anyText.filter((text) => text.trim() !== '');
const anyMoment = fc
  .integer({ min: 28_000_000, max: 29_000_000 })
  .map((minutes) => `${new Date(minutes * 60_000).toISOString().slice(0, 16)}+00:00`);
const dictionaryOf = <V>(value: fc.Arbitrary<V>) =>
  fc.array(fc.tuple(anyText, value), { maxLength: 4 }).map((pairs): Record<string, V> => Object.fromEntries(pairs));
const anyStep = fc.oneof(
  fc.record({ state: fc.constant('done' as const), at: anyMoment }),
  fc.record({ state: fc.constant('skipped' as const), at: anyMoment, reason: anyText }),
  fc.record({ state: fc.constant('waiting' as const), at: anyMoment, until: anyMoment }),
);
const optional: { requiredKeys: (keyof Omit<Case, 'version' | 'origins' | 'closed' | 'hiding' | 'left'>)[] } = {
  requiredKeys: ['id', 'ticket', 'startedAt', 'changedAt', 'answers', 'steps', 'waits', 'notes', 'blanks', 'evidence'],
};
const anyCase: fc.Arbitrary<Case> = fc
  .record(
    {
      id: fc.constant('a1'),
      ticket: anyText,
      startedAt: anyMoment,
      changedAt: anyMoment,
      callerWords: someText,
      articleId: someText,
      edition: fc.record({ number: fc.nat(9), date: anyText }),
      nodeId: anyText,
      from: anyText,
      answers: fc.uniqueArray(fc.tuple(anyText, anyText), { selector: ([asked]) => asked, maxLength: 5 }),
      steps: dictionaryOf(anyStep),
      waits: dictionaryOf(fc.record({ at: anyMoment, until: anyMoment })),
      putBack: dictionaryOf(anyMoment).filter((marks) => Object.keys(marks).length > 0),
      // Two slashes are of another article.
      notes: dictionaryOf(someText).filter((notes) => !Object.keys(notes).some((key) => key.includes('//'))),
      blanks: dictionaryOf(someText),
      evidence: fc.uniqueArray(fc.record({ asked: anyText, answerId: anyText, lines: fc.array(anyText, { maxLength: 2 }) }), {
        selector: ({ asked }) => asked,
        maxLength: 3,
      }),
      evidenceText: someText,
    },
    optional,
  )
  .chain((kept) =>
    fc.array(fc.constantFrom('evidence' as const, 'carried' as const, undefined), { minLength: 5, maxLength: 5 }).map((origins) => ({
      version: 1 as const,
      ...kept,
      origins: Object.fromEntries(
        kept.answers.flatMap(([asked], index) => (origins[index] === undefined ? [] : [[asked, origins[index]]])),
      ),
    })),
  );
const viewOf = (record: CaseRecord) => caseOf(record, articleNow(record));

describe('a case of the form before', () => {
  it('is the same case in its record, and the same record however often it is made', () => {
    fc.assert(
      fc.property(anyCase, (kept) => {
        const record = migrateCase(kept);
        expect(viewOf(record)).toEqual(kept);
        expect(migrateCase(structuredClone(kept))).toEqual(record);
        expect(mergeRecords(record, migrateCase(kept))).toBe(record);
        expect(adoptCase(record, kept)).toBe(record);
      }),
    );
  });

  it('is taken in again with what an older tab has done to it since', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (first, second) => {
        const [older, newer] = [first, second].toSorted((one, other) => Date.parse(one.changedAt) - Date.parse(other.changedAt));
        if (older !== undefined && newer !== undefined) {
          const moved = { ...newer, articleId: older.articleId ?? 'sample', startedAt: older.startedAt };
          const start = { ...older, articleId: moved.articleId };
          // A case never forgets evidence that it had.
          const evidence = [...start.evidence.filter((had) => !moved.evidence.some(({ asked }) => asked === had.asked)), ...moved.evidence];
          const seen = viewOf(adoptCase(migrateCase(start), { ...moved, evidence }));
          const { evidence: found, answers, evidenceText = '', origins: _origins, ...rest } = seen;
          const { evidence: _, answers: given, evidenceText: text = '', origins: __, ...others } = moved;
          expect([rest, evidenceText, new Map(answers), new Set(found)]).toEqual([others, text, new Map(given), new Set(evidence)]);
          expect(adoptCase(migrateCase(moved), start)).toEqual(
            older.changedAt === newer.changedAt ? expect.anything() : migrateCase(moved),
          );
        }
      }),
    );
  });

  it('takes back nothing that was done in the record meanwhile', () => {
    const at = '2026-11-21T14:05+01:00';
    const later = '2026-11-21T14:09+01:00';
    const old = { ...caseOf(migrateCase(emptyCase(at)), ''), notes: { a: 'old', b: 'old' } };
    const record = migrateCase(old);
    const planned = { articleId: '', origin: 'person', did: { kind: 'note', key: 'a', text: 'new' } } as const;
    const done = addEntries(record, stampDeeds(record.entries, [planned], { at, time: Date.parse(at) + 1000, random: 'r' }));
    const ticked = changeCase(old, { kind: 'blank', name: 'SERVER', text: 'MAIL01' }, later);
    expect(viewOf(adoptCase(done, ticked))).toMatchObject({ notes: { a: 'new', b: 'old' }, blanks: { SERVER: 'MAIL01' } });
  });
});

describe('how a case was closed', () => {
  const closed = { at: '2026-11-21T14:02+01:00', how: 'fixed' } as const;
  const kept: Case = { ...emptyCase('2026-11-21T14:00+01:00'), changedAt: '2026-11-21T14:05+01:00', ticket: 'A-1' };

  it('comes with the case, at its own time', () => {
    expect(viewOf(migrateCase({ ...kept, closed }))).toEqual({ ...kept, closed });
  });

  it('stays where a case that says nothing of it is taken in', () => {
    const later = { ...kept, changedAt: '2026-11-21T14:09+01:00', ticket: 'A-2' };
    expect(viewOf(adoptCase(migrateCase({ ...kept, closed }), later))).toEqual({ ...later, closed });
  });
});

function emptyCase(at: string): Case {
  return {
    version: 1,
    id: 'a1',
    ticket: '',
    startedAt: at,
    changedAt: at,
    answers: [],
    origins: {},
    steps: {},
    waits: {},
    notes: {},
    blanks: {},
    evidence: [],
  };
}
