import { describe, expect, it } from 'vitest';
import type { CasePlace } from '../../model/case/case.ts';
import type { Deed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { caseOf } from './case-of.ts';
import { addEntries, articlesOf, startRecord } from './case-record.ts';
import { deedsToPlace } from './case-steps.ts';
import { stampDeeds } from './entry-order.ts';
import { adoptCase, migrateCase } from './migrate-case.ts';
import { articlesBeside, isWorkedIn, withNotesBeside } from './notes-elsewhere.ts';

const at = '2026-11-29T02:00+01:00';
let made = 0;
const does = (record: CaseRecord, articleId: string, ...deeds: Deed[]) =>
  addEntries(
    record,
    stampDeeds(
      record.entries,
      deeds.map((did) => ({ articleId, origin: 'person', did })),
      { at, time: 1_000, random: `r${++made}` },
    ),
  );
const stands = (record: CaseRecord, place: CasePlace) =>
  addEntries(
    record,
    stampDeeds(
      record.entries,
      deedsToPlace(record, place, () => 'person'),
      { at, time: 1_000, random: `r${++made}` },
    ),
  );
const note = (key: string, text: string): Deed => ({ kind: 'note', key, text });

const begun = stands(does(startRecord('a1', at), '', note('triage', 'rang twice')), { articleId: 'one', answers: [['a', 'x']] });
const noted = does(does(begun, 'one', note('a', 'own')), 'two', note('b', 'in a look'), note('c/step', 'on a step'));

describe('what was noted in a look in an article that the case has not begun', () => {
  const seen = { triage: 'rang twice', a: 'own', 'two//b': 'in a look', 'two//c/step': 'on a step' };

  it('stands with the case wherever that stands, until the article is begun', () => {
    expect(articlesBeside(noted)).toEqual(['two']);
    expect(withNotesBeside(noted, caseOf(noted, 'one'), 'one').notes).toEqual(seen);
    const both = stands(noted, { articleId: 'two', answers: [] });
    expect(articlesBeside(both)).toEqual([]);
    expect(withNotesBeside(both, caseOf(both, 'one'), 'one').notes).toEqual({ triage: 'rang twice', a: 'own' });
    expect(caseOf(both, 'two').notes).toEqual({ triage: 'rang twice', b: 'in a look', 'c/step': 'on a step' });
  });

  it('stands there once only where that is its article, and not where it was emptied again', () => {
    expect(withNotesBeside(noted, caseOf(noted, 'two'), 'two')).toEqual(caseOf(noted, 'two'));
    expect(articlesBeside(does(begun, 'two', note('b', 'x'), note('b', '')))).toEqual([]);
    expect(articlesBeside(begun)).toEqual([]);
  });

  it('comes back to its article from what is read of a ticket text, and is not taken in twice', () => {
    const read = withNotesBeside(noted, caseOf(noted, 'one'), 'one');
    const back = migrateCase(read);
    expect([articlesOf(back), articlesBeside(back)]).toEqual([['one'], ['two']]);
    expect(withNotesBeside(back, caseOf(back, 'one'), 'one').notes).toEqual(seen);
    expect(adoptCase(back, { ...read, changedAt: '2026-11-29T02:05+01:00' })).toEqual(back);
  });
});

it('tells an article beside the case in which more was done than noted', () => {
  const worked = does(noted, 'three', { kind: 'step', key: 'b/s', record: { state: 'done', at } });
  expect(articlesBeside(worked)).toEqual(['two', 'three']);
  expect(['two', 'three'].map((articleId) => isWorkedIn(worked, articleId))).toEqual([false, true]);
});
