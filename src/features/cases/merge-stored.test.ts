import { expect, it } from 'vitest';
import type { Case } from '../../engine/case.ts';
import { type CaseChange, changeCase, startCase } from '../../engine/case-change.ts';
import { mergeStored } from './merge-stored.ts';

const taken = startCase('a1', '2026-11-21T14:05+01:00');
const at = (hour: number) => `2026-11-21T${hour}:05+01:00`;
const after = (kept: Case, ...changes: readonly (readonly [CaseChange, hour: number])[]) =>
  changes.reduce((before, [change, hour]) => changeCase(before, change, at(hour)), kept);
const note = (key: string, text: string): CaseChange => ({ kind: 'note', key, text });
const tick = (key: string, hour: number): CaseChange => ({ kind: 'step', key, record: { state: 'done', at: at(hour) } });
const place = (...answers: [string, string][]): CaseChange => ({ kind: 'place', place: { articleId: 'one', answers } });

it('gives the one that was changed where the other was not', () => {
  const changed = after(taken, [place(['q', 'a']), 15], [tick('c/s', 15), 15], [{ kind: 'ticket', ticket: 'INC-1' }, 16]);
  expect(mergeStored({ taken, older: changed, own: taken })).toEqual(changed);
  expect(mergeStored({ taken, older: taken, own: changed })).toEqual(changed);
});

it('keeps what each of two has done, with the place of the one that moved', () => {
  const older = after(taken, [tick('c/one', 15), 15], [{ kind: 'blank', name: 'SERVER', text: 'MAIL01' }, 17]);
  const own = after(taken, [place(['q', 'a']), 16], [tick('c/two', 16), 16], [note('q', 'Rang back'), 16]);
  const both = after(own, [tick('c/one', 15), 15], [{ kind: 'blank', name: 'SERVER', text: 'MAIL01' }, 17]);
  expect(mergeStored({ taken, older, own })).toEqual(both);
});

it('leaves taken back what one has taken back', () => {
  const before = after(taken, [tick('c/one', 15), 15]);
  const own = after(before, [{ kind: 'step', key: 'c/one', record: undefined }, 16]);
  const older = after(before, [note('q', 'Rang back'), 17]);
  expect(mergeStored({ taken: before, older, own })).toEqual(after(own, [note('q', 'Rang back'), 17]));
});

it('keeps both texts of a note, and of a step the later record', () => {
  const older = after(taken, [note('q', 'from the older'), 15], [tick('c/s', 15), 15]);
  const own = after(taken, [note('q', 'from this one'), 16], [tick('c/s', 16), 16]);
  expect(mergeStored({ taken, older, own })).toEqual(after(own, [note('q', 'from this one\nfrom the older'), 16]));
});

it('keeps the union where nothing is known of what both had', () => {
  const older = after(taken, [tick('c/one', 15), 15]);
  const own = after(taken, [tick('c/two', 16), 16]);
  expect(mergeStored({ taken: undefined, older, own })).toEqual(after(own, [tick('c/one', 15), 16]));
});

it('leaves its own as it is where one of the two cannot be read', () => {
  const own = { ...taken, version: 7 };
  expect(mergeStored({ taken, older: after(taken, [note('q', 'x'), 15]), own })).toBe(own);
  expect(mergeStored({ taken, older: 'damaged', own: taken })).toBe(taken);
});
