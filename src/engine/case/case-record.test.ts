import { describe, expect, it } from 'vitest';
import type { CasePlace } from '../../model/case/case.ts';
import type { CaseEntry, Deed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { caseOf } from './case-of.ts';
import { addEntries, articleNow, articlesOf, changedAt, findTakenBackLast, mergeRecords, startRecord } from './case-record.ts';
import { deedsOfStep, deedsToPlace } from './case-steps.ts';
import { stampDeeds } from './entry-order.ts';

const at = '2026-11-21T14:05+01:00';
const later = '2026-11-21T14:06+01:00';
const fresh = startRecord('a1', at);
let made = 0;
const stamp = () => {
  made += 1;
  return { at: later, time: 1_000, random: `r${made}` };
};
const does = (record: CaseRecord, articleId: string, ...deeds: Deed[]) =>
  addEntries(
    record,
    stampDeeds(
      record.entries,
      deeds.map((did) => ({ articleId, origin: 'person' as const, did })),
      stamp(),
    ),
  );
const goes = (record: CaseRecord, to: CasePlace, from?: CasePlace) =>
  addEntries(record, stampDeeds(record.entries, deedsOfStep(record, from, to), stamp()));
const place = (articleId: string, ...answers: [string, string][]): CasePlace => ({ articleId, nodeId: `n${answers.length}`, answers });
const note = (key: string, text: string): Deed => ({ kind: 'note', key, text });

describe('the record of a case', () => {
  it('keeps each article by itself, and what belongs to the ticket for all of them', () => {
    const first = does(goes(fresh, place('one', ['a', 'x'])), 'one', { kind: 'ticket', ticket: 'INC-1' }, note('a', 'in one'));
    const both = does(goes(first, place('two', ['b', 'y'])), 'two', { kind: 'blank', name: 'SERVER', text: 'MAIL01' });
    expect([articlesOf(both), articleNow(both), changedAt(both)]).toEqual([['one', 'two'], 'two', later]);
    const shared = { ticket: 'INC-1', blanks: { SERVER: 'MAIL01' }, changedAt: later };
    expect(caseOf(both, 'one')).toMatchObject({ ...shared, articleId: 'one', nodeId: 'n1', answers: [['a', 'x']], notes: { a: 'in one' } });
    expect(caseOf(both, 'two')).toMatchObject({ ...shared, articleId: 'two', answers: [['b', 'y']], notes: {} });
  });

  it('keeps what was noted in triage in every article, and what was answered there in none', () => {
    const triaged = does(goes(fresh, { answers: [['a', 'x']] }), '', note('triage', 'rang twice'));
    expect([articlesOf(triaged), articleNow(triaged)]).toEqual([[], '']);
    expect(caseOf(goes(triaged, place('one')), 'one')).toMatchObject({ answers: [], notes: { triage: 'rang twice' } });
  });

  it('is in the order in which it was done, though the clock stands or is put back', () => {
    const done = does(does(fresh, '', { kind: 'ticket', ticket: 'INC-1' }), '', note('a', 'first'), { kind: 'closed', how: 'left' });
    const back = addEntries(
      done,
      stampDeeds(done.entries, [{ articleId: '', origin: 'person', did: { kind: 'ticket', ticket: 'INC-2' } }], {
        at,
        time: 1,
        random: 'a',
      }),
    );
    expect(caseOf(back, '')).toMatchObject({ ticket: 'INC-2', closed: { at: later, how: 'left' } });
  });

  it('is merged with what another tab did, whatever comes first, and gains nothing from the same twice', () => {
    const begun = goes(fresh, place('one', ['a', 'x']));
    const mine = does(begun, 'one', note('a', 'mine'));
    const theirs = does(begun, 'one', note('b', 'theirs'), { kind: 'blank', name: 'SERVER', text: 'MAIL01' });
    const merged = mergeRecords(mine, theirs);
    expect(merged).toEqual(mergeRecords(theirs, mine));
    expect(mergeRecords(merged, mine)).toBe(merged);
    expect(caseOf(merged, 'one')).toMatchObject({ notes: { a: 'mine', b: 'theirs' }, blanks: { SERVER: 'MAIL01' } });
  });

  it('keeps the last of what is typed on in one field, and all of what lies between', () => {
    const typed = ['c', 'ca', 'cal'].reduce((record, text) => does(record, 'one', note('a', text)), fresh);
    expect(typed.entries.map(({ did }) => did)).toEqual([note('a', 'cal')]);
    const between = does(does(typed, 'one', { kind: 'closed', how: 'left' }), 'one', note('a', 'call'));
    expect(between.entries.map(({ did }) => did.kind)).toEqual(['note', 'closed', 'note']);
  });
});

it('keeps what two tabs typed in one field at once, and of each the last', () => {
  const typed = (text: string, time: number, random: string) =>
    stampDeeds([], [{ articleId: 'one', origin: 'person', did: note('a', text) }], { ...stamp(), time, random })[0] as CaseEntry;
  const both = addEntries(fresh, [typed('b', 1, 'one'), typed('x', 2, 'two'), typed('a', 3, 'one'), typed('y', 4, 'two')]);
  expect(both.entries.map(({ did }) => did)).toEqual([note('a', 'a'), note('a', 'y')]);
});

describe('a step', () => {
  const one = place('one', ['a', 'x']);
  const two = place('one', ['a', 'x'], ['b', 'y']);
  const done = goes(goes(goes(fresh, place('one')), one, place('one')), two, one);
  const answers = (record: CaseRecord, articleId = 'one') => caseOf(record, articleId).answers;

  it('answers, with what is read from evidence and carried over told apart', () => {
    expect(answers(done)).toEqual(two.answers);
    const read = does(done, '', { kind: 'evidence', records: [{ asked: 'c', answerId: 'z', lines: ['z'] }] });
    const next = goes(read, place('two', ['a', 'x'], ['c', 'z'], ['d', 'w']), two);
    expect(caseOf(next, 'two').origins).toEqual({ a: 'carried', c: 'evidence' });
    const changed = goes(next, place('two', ['a', 'v'], ['c', 'z']), place('two', ['c', 'z']));
    expect(caseOf(changed, 'two')).toMatchObject({
      answers: [
        ['a', 'v'],
        ['c', 'z'],
      ],
      origins: { c: 'evidence' },
    });
  });

  it('changes nothing where the same is answered once more at an earlier place', () => {
    expect(goes(done, one, place('one'))).toBe(done);
  });

  it('takes back only what is taken back at an earlier place, and gives it back where it is said again', () => {
    const begun = place('one');
    const back = goes(done, begun, one);
    expect(answers(back)).toEqual([['b', 'y']]);
    expect(new Map(answers(goes(back, one, begun)))).toEqual(new Map(two.answers));
  });

  it('adds to an article that the case has, takes back and replaces nothing there, and stands in it', () => {
    const inTwo = goes(goes(done, place('two'), two), place('two', ['a', 'v'], ['d', 'w']), place('two'));
    const back = goes(inTwo, place('one', ['a', 'v'], ['d', 'w'], ['c', 'z']), place('two', ['a', 'v'], ['d', 'w']));
    expect(answers(back)).toEqual([...two.answers, ['d', 'w'], ['c', 'z']]);
    expect(back.entries.filter(({ did }) => did.kind === 'took-back')).toEqual([]);
    const again = goes(inTwo, one, place('two', ['a', 'v'], ['d', 'w']));
    expect([articleNow(inTwo), articleNow(again), caseOf(again, 'one').nodeId]).toEqual(['two', 'one', 'n2']);
    expect(answers(again)).toEqual(two.answers);
  });

  it('takes back what followed where something else is answered there', () => {
    const other = place('one', ['a', 'v']);
    expect(answers(goes(done, other, place('one')))).toEqual(other.answers);
    expect(answers(goes(done, place('one', ['b', 'y']), two))).toEqual([['b', 'y']]);
    expect(done.entries.length).toBeGreaterThan(0);
  });

  it('says nothing twice, and keeps the edition that was worked with until one goes on', () => {
    const worked = { ...one, edition: { number: 1, date: '2026-01-01' } };
    const today = { ...one, edition: { number: 2, date: '2026-02-01' } };
    const begun = goes(fresh, worked);
    expect(deedsOfStep(begun, undefined, today)).toEqual([]);
    expect(deedsToPlace(begun, worked, () => 'link')).toEqual([]);
    expect(caseOf(goes(begun, { ...two, edition: today.edition }, today), 'one').edition).toEqual(today.edition);
  });
});

it('knows the answer that was taken back last in an article, until something is answered there', () => {
  const one = goes(fresh, place('one', ['a', 'x'], ['b', 'y']));
  const changing = goes(one, place('one', ['b', 'y']), place('one', ['a', 'x'], ['b', 'y']));
  const elsewhere = goes(changing, place('two', ['c', 'z']));
  const answered = goes(changing, place('one', ['a', 'w'], ['b', 'y']), place('one', ['b', 'y']));
  expect([one, changing, elsewhere, answered].map((record) => findTakenBackLast(record, 'one'))).toEqual([
    undefined,
    ['a', 'x'],
    ['a', 'x'],
    undefined,
  ]);
});
