import { describe, expect, it } from 'vitest';
import type { CaseChange } from '../../model/case/case-change.ts';
import { shownOfCase } from './shown-of-case.ts';
import { createWorld } from './worlds/desk-world.ts';
import { placeOf } from './worlds/model-places.ts';

const settle = () => new Promise((done) => setImmediate(done));
const at = '2026-11-28T03:00+01:00';
const note = (key: string, text: string): CaseChange => ({ kind: 'note', key, text });
const step = (key: string): CaseChange => ({ kind: 'step', key, record: { state: 'done', at } });

const own: readonly CaseChange[] = [
  { kind: 'ticket', ticket: 'INC-501' },
  note('a', 'own note'),
  note('b', 'second note'),
  { kind: 'blank', name: 'server', text: 'EX1' },
  { kind: 'step', key: 'a/first', record: { state: 'skipped', at, reason: 'not now' } },
  { kind: 'step', key: 'a/second', record: { state: 'failed', at, note: 'error 5' } },
];
const looked: readonly CaseChange[] = [
  note('a', 'looked note'),
  note('c', 'new note'),
  note('b', 'typed and'),
  note('b', ''),
  { kind: 'blank', name: 'server', text: 'EX2' },
  { kind: 'blank', name: 'mailbox', text: 'bob' },
  step('a/first'),
  { kind: 'step', key: 'a/second', record: { state: 'failed', at, note: 'error 7' } },
  step('a/third'),
  { kind: 'wait', asked: 'a', wait: { at, until: at } },
  { kind: 'put-back', key: 'a', at },
  { kind: 'hiding', word: 'bob', choice: 'hidden' },
];

/** A case in an article, and a look beside it at some place, in which something was done. */
async function openLook(place = placeOf('one', { a: 'y' })) {
  const { store, openTab } = createWorld();
  const tab = openTab(placeOf('one', {}));
  tab.step(placeOf('one', { b: 'x' }));
  tab.change(own[0] as CaseChange);
  await settle();
  tab.step(placeOf('one', { a: 'x', b: 'x' }));
  for (const change of own.slice(1)) {
    tab.change(change);
  }
  await settle();
  tab.look(place);
  for (const change of looked) {
    tab.change(change);
  }
  await settle();
  const shown = () => shownOfCase([...store.values()][0], ['', 'one', 'two']);
  return { tab, shown };
}

describe('the use of a look', () => {
  it('keeps the text of the case beside the one of the look, and empties nothing', async () => {
    const { tab } = await openLook();
    tab.takeLook();
    await settle();
    const { kept, used } = tab.view() ?? {};
    expect(kept?.notes).toEqual({ a: 'own note\n[Noted in a look]\nlooked note', b: 'second note', c: 'new note' });
    expect(kept?.steps).toEqual({
      'a/first': { state: 'done', at },
      'a/second': { state: 'failed', at, note: 'error 5\n[Noted in a look]\nerror 7' },
      'a/third': { state: 'done', at },
    });
    expect([used?.takenIn, used?.takenBack, used?.steps, used?.notes]).toEqual([1, 2, 3, 2]);
  });

  it.each([
    ['the same article', placeOf('one', { a: 'y' })],
    ['an article that the case does not have', placeOf('two', { a: 'y' })],
    ['triage', placeOf('', { a: 'y' })],
    ['a place with less of the same answers', placeOf('one', { b: 'x' })],
  ])('is undone in all that is shown, in %s, and the look has again what was done in it', async (_, place) => {
    const { tab, shown } = await openLook(place);
    const [before, look] = [shown(), tab.view()?.kept];
    tab.takeLook();
    await settle();
    expect(shown()).not.toEqual(before);
    tab.undoUse();
    await settle();
    expect(shown()).toEqual(before);
    expect([tab.view()?.beside, { ...tab.view()?.kept, changedAt: '' }]).toEqual(['INC-501', { ...look, changedAt: '' }]);
    tab.takeLook();
    await settle();
    tab.undoUse();
    await settle();
    expect(shown()).toEqual(before);
  });

  it('leaves on Undo what was typed after it', async () => {
    const { tab } = await openLook();
    tab.takeLook();
    await settle();
    tab.change(note('c', 'new note and more'), 'new note');
    await settle();
    tab.undoUse();
    await settle();
    tab.look(placeOf('one', { a: 'x', b: 'x' }));
    await settle();
    expect([tab.view()?.beside, tab.view()?.kept?.notes]).toEqual([undefined, { a: 'own note', b: 'second note', c: 'new note and more' }]);
  });
});

describe('what was done in a look', () => {
  it('is there again when one comes back to it, after a reload as well, and in no other look', async () => {
    const { tab, shown } = await openLook();
    const [before, look] = [shown(), tab.view()?.kept];
    tab.look(placeOf('one', { a: 'x', b: 'x' }));
    await settle();
    expect(tab.view()?.kept?.notes).toEqual({ a: 'own note', b: 'second note' });
    tab.look(placeOf('one', { a: 'y' }));
    await settle();
    expect([tab.view()?.beside, tab.view()?.kept?.notes]).toEqual(['INC-501', {}]);
    tab.go(-2);
    await settle();
    expect(tab.view()?.kept).toEqual(look);
    tab.reload();
    await settle();
    expect(tab.view()?.kept).toEqual(look);
    expect(shown()).toEqual(before);
  });

  it('holds no secret', async () => {
    const { tab } = await openLook();
    tab.change(note('d', 'password=Hunter2secret'));
    await settle();
    expect(tab.view()?.kept?.notes.d).not.toContain('Hunter2secret');
  });
});

it('lets a look beside a closed case say so, and neither offers nor takes anything', async () => {
  const { tab, shown } = await openLook();
  tab.go(-1);
  tab.change({ kind: 'closed', how: 'fixed' });
  await settle();
  expect(tab.view()?.isAtRest).toBe(true);
  const before = shown();
  tab.go(1);
  await settle();
  expect([tab.view()?.beside, tab.view()?.isAtRest]).toEqual(['INC-501', true]);
  tab.change(note('a', 'to nowhere'));
  tab.takeLook();
  await settle();
  expect(shown()).toEqual(before);
});

it('no longer offers to undo the use of a look once the case is closed', async () => {
  const { tab } = await openLook();
  tab.takeLook();
  await settle();
  expect(tab.view()?.used).toBeDefined();
  tab.change({ kind: 'closed', how: 'fixed' });
  await settle();
  expect(tab.view()?.used).toBeUndefined();
});
