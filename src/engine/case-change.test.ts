import { describe, expect, it } from 'vitest';
import { type Case, callerWordsAtMost } from './case.ts';
import { type CaseChange, changeCase, startCase } from './case-change.ts';

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

  it('takes over what belongs to the ticket', () => {
    const carried = { ticket: 'INC-1', blanks: { SERVER: 'MAIL01' }, evidence: [], origins: { version: 'carried' } } as const;
    expect(startCase('b2', at, carried)).toEqual({ ...fresh, id: 'b2', ...carried });
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
    expect(kept).toEqual({ ...fresh, changedAt: later, evidence: [second], origins: { version: 'evidence' } });
    expect(changedBy({ kind: 'evidence', records: [first], text: 'all of it' }).evidenceText).toBe('all of it');
  });

  it('stands where the last place was, and no longer where it was before', () => {
    const article = { articleId: 'sample', edition: { number: 1, date: '2026-11-01' }, nodeId: 'a', from: 'a' };
    const moved = changedBy({ kind: 'place', place: { ...article, answers: [] } });
    expect(moved).toEqual({ ...fresh, changedAt: later, ...article });
    expect(changeCase(moved, { kind: 'place', place: { answers: [['where', 'outbox']] } }, at)).toEqual({
      ...fresh,
      answers: [['where', 'outbox']],
    });
  });

  it('forgets where an answer came from once it is changed or gone', () => {
    const proposed = { asked: 'version', answerId: 'v2003', lines: ['6.5'] };
    const kept = changedBy({ kind: 'evidence', records: [proposed] }, { kind: 'place', place: { answers: [['version', 'v2003']] } });
    expect(kept.origins).toEqual({ version: 'evidence' });
    expect(changeCase(kept, { kind: 'place', place: { answers: [['version', 'v2007']] } }, later).origins).toEqual({});
    expect(changeCase(kept, { kind: 'place', place: { answers: [] } }, later).origins).toEqual({});
  });
});
