import { describe, expect, it } from 'vitest';
import type { Case } from '../../model/case/case.ts';
import type { CaseChange } from '../../model/case/case-change.ts';
import { callerWordsAtMost } from './case.ts';
import { changeCase, isSamePlace, startCase } from './case-change.ts';

const at = '2026-11-21T14:05+01:00';
const later = '2026-11-21T14:06+01:00';
const fresh = startCase('a1', at);
const changedBy = (...changes: CaseChange[]) => changes.reduce((kept, change) => changeCase(kept, change, later), fresh);

describe('a case', () => {
  it('starts empty', () => {
    expect(fresh).toEqual<Case>({
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
    });
  });

  it('remembers which words a person hides or shows, until they take it back', () => {
    const hide: CaseChange = { kind: 'hiding', word: 'scanner', choice: 'hidden' };
    const show: CaseChange = { kind: 'hiding', word: 'mail01', choice: 'shown' };
    expect(changedBy(hide, show).hiding).toEqual({ scanner: 'hidden', mail01: 'shown' });
    expect(changedBy(hide, { ...hide, choice: undefined })).toEqual({ ...fresh, changedAt: later });
  });

  it('keeps what the caller said, cut where it is too long, and forgets it when it is emptied', () => {
    const said = changedBy({ kind: 'caller-words', text: 'nothing goes out\nsince Monday' });
    expect(said).toEqual({ ...fresh, changedAt: later, callerWords: 'nothing goes out\nsince Monday' });
    expect(changedBy({ kind: 'caller-words', text: 'x'.repeat(callerWordsAtMost + 1) }).callerWords).toBe('x'.repeat(callerWordsAtMost));
    expect(changeCase(said, { kind: 'caller-words', text: ' \n' }, later)).toEqual({ ...fresh, changedAt: later });
  });

  it('keeps a step, and starts it anew', () => {
    const record = { state: 'done', at } as const;
    const done = changedBy({ kind: 'step', key: 'role-missing/grant', record });
    expect(done).toEqual({ ...fresh, changedAt: later, steps: { 'role-missing/grant': record } });
    expect(changeCase(done, { kind: 'step', key: 'role-missing/grant', record: undefined }, later).steps).toEqual({});
  });

  it('keeps notes, blanks and waits under any name, and forgets empty ones', () => {
    const named = changedBy(
      { kind: 'note', key: '__proto__', text: 'called twice' },
      { kind: 'blank', name: 'constructor', text: 'MAIL01' },
      { kind: 'wait', asked: 'queue', wait: { at, until: later } },
    );
    expect(Object.entries(named.notes)).toEqual([['__proto__', 'called twice']]);
    expect(named.blanks).toEqual({ constructor: 'MAIL01' });
    expect(named.waits).toEqual({ queue: { at, until: later } });
    const cleared = changeCase(named, { kind: 'note', key: '__proto__', text: '' }, later);
    expect(Object.keys(cleared.notes)).toEqual([]);
  });

  it('keeps when something was put back, and is as before when that is taken back', () => {
    const marked = changedBy({ kind: 'put-back', key: 'queue', at }, { kind: 'put-back', key: '__proto__', at: later });
    expect(Object.entries(marked.putBack ?? {})).toEqual([
      ['queue', at],
      ['__proto__', later],
    ]);
    const unmarked = ['queue', '__proto__'].reduce(
      (kept, key) => changeCase(kept, { kind: 'put-back', key, at: undefined }, later),
      marked,
    );
    expect(unmarked).toStrictEqual({ ...fresh, changedAt: later });
  });

  it('replaces evidence for the same question, and keeps the whole text only when given', () => {
    const first = { asked: 'version', answerId: 'v2003', lines: ['6.5'] };
    const second = { asked: 'version', answerId: 'v2007', lines: ['8.0'] };
    const kept = changedBy({ kind: 'evidence', records: [first] }, { kind: 'evidence', records: [second] });
    expect(kept).toEqual({ ...fresh, changedAt: later, evidence: [second] });
    expect(changedBy({ kind: 'evidence', records: [first], text: 'all of it' }).evidenceText).toBe('all of it');
  });

  it('is closed with how it ended, and opened again', () => {
    const closed = changedBy({ kind: 'closed', how: 'handed over' });
    expect(closed).toEqual({ ...fresh, changedAt: later, closed: { at: later, how: 'handed over' } });
    expect(changeCase(closed, { kind: 'opened-again' }, later)).toStrictEqual({ ...fresh, changedAt: later });
  });

  it('stands at the same place in whatever order it was answered', () => {
    const place = {
      articleId: 'sample',
      nodeId: 'a',
      answers: [
        ['x', '1'],
        ['y', '2'],
      ],
    } as const;
    expect(
      isSamePlace(place, {
        ...place,
        answers: [
          ['y', '2'],
          ['x', '1'],
        ],
      }),
    ).toBe(true);
    expect(isSamePlace(place, { ...place, answers: [['x', '1']] })).toBe(false);
    expect(isSamePlace(place, { ...place, from: 'a' })).toBe(false);
  });
});
