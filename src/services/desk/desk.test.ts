import { describe, expect, it } from 'vitest';
import { caseOf } from '../../engine/case/case-of.ts';
import { seeded } from '../browser/seeded.ts';
import { createWorld } from './worlds/desk-world.ts';
import { answersOf, placeOf } from './worlds/model-places.ts';
import { playHistory } from './worlds/random-histories.ts';

// Ten thousand of them in `every-history.long.test.ts`, which only the whole test runs.
it('lets a case hold the answers that were given in it and no other, in 20 random histories', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    await playHistory(seeded(seed), 12);
  }
});

const settle = () => new Promise((done) => setImmediate(done));

it('keeps a look that comes to the answers of the case a look, also where the case was read late', async () => {
  const { openTab } = createWorld();
  const start = placeOf('one', {});
  const answered = placeOf('one', { a: 'x' });
  const tab = openTab(start);
  tab.step(answered);
  tab.change({ kind: 'ticket', ticket: 'INC-77' });
  await settle();
  tab.look(start);
  tab.step(answered);
  await settle();
  expect(tab.view()?.beside).toBe('INC-77');
});

it('tells a look what became of the steps in the case, and lets what is ticked in the look be no tick of the case', async () => {
  const { openTab, store } = createWorld();
  const at = '2026-01-02T10:00+01:00';
  const tab = openTab(placeOf('one', { a: 'x' }));
  tab.change({ kind: 'step', key: 'a/do', record: { state: 'done', at } });
  await settle();
  tab.look(placeOf('one', { a: 'y' }));
  await settle();
  expect([tab.view()?.kept?.steps, tab.view()?.stepsOfCase]).toEqual([{}, { 'a/do': { state: 'done', at } }]);
  tab.change({ kind: 'step', key: 'a/then', record: { state: 'done', at } });
  await settle();
  expect([tab.view()?.kept?.steps, tab.view()?.stepsOfCase]).toEqual([
    { 'a/then': { state: 'done', at } },
    { 'a/do': { state: 'done', at } },
  ]);
  expect([...store.values()].map((record) => Object.keys(caseOf(record, 'one').steps))).toEqual([['a/do']]);
});

it('changes nothing on Back over an Undo: what was taken back is only looked at, and Forward is the case again', async () => {
  const { openTab } = createWorld();
  const one = placeOf('one', { a: 'x' });
  const two = placeOf('one', { a: 'x', b: 'x' });
  const tab = openTab(placeOf('one', {}));
  tab.change({ kind: 'ticket', ticket: 'INC-77' });
  await settle();
  const shown: unknown[] = [];
  for (const move of [() => tab.step(one), () => tab.step(two), () => tab.step(one), () => tab.go(-1), () => tab.go(1)]) {
    move();
    await settle();
    const { kept, beside } = tab.view() ?? {};
    shown.push(beside ?? (kept && answersOf(kept)));
  }
  expect(shown).toEqual([{ a: 'x' }, { a: 'x', b: 'x' }, { a: 'x' }, 'INC-77', { a: 'x' }]);
});

it('changes nothing when one goes back over an Undo by two entries, and forward again', async () => {
  const { openTab, store } = createWorld();
  const one = placeOf('one', { a: 'x' });
  const tab = openTab(placeOf('one', {}));
  tab.change({ kind: 'ticket', ticket: 'INC-77' });
  await settle();
  for (const place of [one, placeOf('one', { a: 'x', b: 'x' }), one, placeOf('one', {})]) {
    tab.step(place);
    await settle();
  }
  const shown: unknown[] = [];
  for (const by of [-2, 1, -2, 1, 2]) {
    tab.go(by);
    await settle();
    const kept = [...store.values()].map((record) => answersOf(caseOf(record, 'one')));
    shown.push([tab.view()?.beside, kept]);
  }
  expect(shown).toEqual(['INC-77', 'INC-77', 'INC-77', 'INC-77', undefined].map((beside) => [beside, [{}]]));
});

it('says of the case of the tab that a newer Unstuck has stored it, and lets what is done meanwhile change nothing of it', async () => {
  const { openTab, store, newer } = createWorld();
  const tab = openTab(placeOf('one', {}));
  tab.change({ kind: 'ticket', ticket: 'INC-77' });
  await settle();
  const [id = ''] = store.keys();
  const stored = structuredClone(store.get(id));
  newer.add(id);
  tab.reload();
  await settle();
  const { kept, status } = tab.view() ?? {};
  expect([kept, status]).toEqual([undefined, 'unread newer']);
  tab.change({ kind: 'note', key: 'a', text: 'Meanwhile' });
  await settle();
  expect(store.get(id)).toEqual(stored);
});

it('keeps a walk that is handed over as a case of the id in its text, and begins none where the tab has one', async () => {
  const { openTab, store } = createWorld();
  const tab = openTab(placeOf('one', {}));
  tab.step(placeOf('one', { a: 'x' }));
  for (const id of ['given', 'other']) {
    tab.keep(id, [{ kind: 'hiding', word: 'bob', choice: 'hidden' }]);
    await settle();
  }
  const { kept, status, beside } = tab.view() ?? {};
  expect([[...store.keys()], kept?.answers, kept?.hiding, status, beside]).toEqual([
    ['given'],
    [['a', 'x']],
    { bob: 'hidden' },
    'saved',
    undefined,
  ]);
});

describe('what is done before it is known whose the place is', () => {
  const stand = placeOf('one', { a: 'x' });
  const note = { kind: 'note', key: 'k', text: 'Rang' } as const;
  async function openBeside(place: typeof stand) {
    const { openTab, store } = createWorld();
    const first = openTab(placeOf('one', {}));
    first.change({ kind: 'ticket', ticket: 'INC-77' });
    await settle();
    first.step(stand);
    await settle();
    const [id = ''] = store.keys();
    return { tab: openTab(place, { id, marks: {} }), store };
  }

  it('is the case’s where a link leads to where it stands', async () => {
    const { tab } = await openBeside(stand);
    tab.change(note);
    await settle();
    const { kept, beside } = tab.view() ?? {};
    expect([kept?.notes, kept?.ticket, beside]).toEqual([{ k: 'Rang' }, 'INC-77', undefined]);
  });

  it('is the look’s anywhere else, with ticket number and caller’s words, and comes into the case when that is used', async () => {
    const { tab, store } = await openBeside(placeOf('two', { b: 'y' }));
    for (const change of [note, { kind: 'ticket', ticket: 'INC-99' }, { kind: 'caller-words', text: 'It is slow' }] as const) {
      tab.change(change);
    }
    await settle();
    const { kept, beside } = tab.view() ?? {};
    expect([kept?.notes, kept?.ticket, kept?.callerWords, beside]).toEqual([{ k: 'Rang' }, 'INC-99', 'It is slow', 'INC-77']);
    tab.takeLook();
    await settle();
    const used = tab.view()?.kept;
    expect([used?.ticket, used?.callerWords, used?.notes]).toEqual(['INC-77', 'It is slow', { k: 'Rang', 'other-ticket': 'INC-99' }]);
    tab.undoUse();
    await settle();
    const undone = [...store.values()].map((record) => caseOf(record, 'two'));
    expect(undone.map(({ ticket, callerWords, notes }) => [ticket, callerWords, notes])).toEqual([['INC-77', undefined, {}]]);
    expect(store.size).toBe(1);
  });
});

it('shows what was noted in a look in an article on the way beside the case, with a way there, until the case has that article', async () => {
  const { openTab } = createWorld();
  const tab = openTab(placeOf('one', {}));
  tab.change({ kind: 'note', key: 'a', text: 'First' });
  await settle();
  tab.look(placeOf('two', {}));
  tab.change({ kind: 'note', key: 'a', text: 'Rang' });
  await settle();
  tab.step(placeOf('three', { b: 'x' }));
  await settle();
  tab.takeLook();
  await settle();
  const { kept, others } = tab.view() ?? {};
  expect([kept?.notes, others?.map(({ articleId, address }) => [articleId, address])]).toEqual([
    { 'two//a': 'Rang' },
    [
      ['one', '/one/n0/'],
      ['two', '/two/'],
    ],
  ]);
});
