import { describe, expect, it, vi } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import type { Case } from '../../engine/case.ts';
import { type CaseChange, startCase } from '../../engine/case-change.ts';
import { caseMachine, redo, type Write } from './case-machine.ts';

const at = '2026-11-21T14:05+01:00';
const fresh = startCase('a1', at);
const note = (key: string, text = key): CaseChange => ({ kind: 'note', key, text });
const changed = (change: CaseChange) => ({ type: 'changed', change, at }) as const;

/** A case whose writes wait until they are let through or refused. */
function open(isDraft = false, shown: Case = fresh) {
  const writes: { input: Write; done: (stored: Case) => void; refuse: () => void }[] = [];
  const write = fromPromise<Case, Write>(
    ({ input }) => new Promise((done, reject) => writes.push({ input, done, refuse: () => reject(new Error('full')) })),
  );
  const actor = createActor(caseMachine.provide({ actors: { write } }), { input: { shown, isDraft } });
  actor.start();
  const status = () => actor.getSnapshot().value;
  const shownNow = () => actor.getSnapshot().context.shown;
  return { actor, writes, status, shownNow };
}

describe('a kept case', () => {
  it('neither shows nor writes a secret', () => {
    const { actor, writes, shownNow } = open();
    actor.send(changed(note('one', 'password: Summer09!')));
    expect(shownNow().notes).toEqual({ one: 'password: [Password cut]' });
    expect(writes[0]?.input.changes.map(({ change }) => change)).toEqual([note('one', 'password: [Password cut]')]);
  });

  it('shows a change at once and calls it saved only when it is stored', async () => {
    const { actor, writes, status, shownNow } = open();
    actor.send(changed(note('one')));
    expect([status(), shownNow().notes]).toEqual(['saving', { one: 'one' }]);
    writes[0]?.done(shownNow());
    await vi.waitFor(() => expect(status()).toBe('saved'));
  });

  it('writes what came meanwhile afterwards, together', async () => {
    const { actor, writes, status, shownNow } = open();
    actor.send(changed(note('one')));
    actor.send(changed(note('two')));
    actor.send(changed(note('three')));
    expect(writes.map(({ input }) => input.changes.map(({ change }) => change))).toEqual([[note('one')]]);
    writes[0]?.done(redo(fresh, writes[0].input.changes));
    await vi.waitFor(() => expect(writes).toHaveLength(2));
    expect(status()).toBe('saving');
    expect(writes[1]?.input.changes.map(({ change }) => change)).toEqual([note('two'), note('three')]);
    writes[1]?.done(shownNow());
    await vi.waitFor(() => expect(status()).toBe('saved'));
    expect(shownNow().notes).toEqual({ one: 'one', two: 'two', three: 'three' });
  });

  it('takes what another tab stored, under what is not stored yet', async () => {
    const { actor, writes, shownNow } = open();
    actor.send(changed(note('mine')));
    actor.send({ type: 'stored elsewhere', stored: redo(fresh, [{ change: note('theirs'), at }]) });
    expect(shownNow().notes).toEqual({ theirs: 'theirs', mine: 'mine' });
    writes[0]?.done(redo(fresh, [{ change: note('theirs'), at }, ...writes[0].input.changes]));
    await vi.waitFor(() => expect(actor.getSnapshot().value).toBe('saved'));
    expect(shownNow().notes).toEqual({ theirs: 'theirs', mine: 'mine' });
  });

  it('keeps what is refused, and tries all of it again', async () => {
    const { actor, writes, status, shownNow } = open();
    actor.send(changed(note('one')));
    writes[0]?.refuse();
    await vi.waitFor(() => expect(status()).toBe('refused'));
    expect(shownNow().notes).toEqual({ one: 'one' });
    actor.send({ type: 'store' });
    expect(writes[1]?.input.changes.map(({ change }) => change)).toEqual([note('one')]);
    writes[1]?.refuse();
    await vi.waitFor(() => expect(status()).toBe('refused'));
    actor.send(changed(note('two')));
    expect(writes[2]?.input.changes.map(({ change }) => change)).toEqual([note('one'), note('two')]);
    writes[2]?.done(shownNow());
    await vi.waitFor(() => expect(status()).toBe('saved'));
  });

  it('stores a draft with the first thing that a person does, and not when it is only opened', () => {
    const { actor, writes, status, shownNow } = open(true);
    const place: CaseChange = { kind: 'place', place: { articleId: 'sample', answers: [['version', 'v2003']] } };
    actor.send(changed(place));
    expect([status(), shownNow().articleId, writes]).toEqual(['draft', 'sample', []]);
    actor.send(changed(note('one')));
    expect(status()).toBe('saving');
    expect(writes[0]?.input.base.answers).toEqual([['version', 'v2003']]);
  });

  it('goes on showing a case that was deleted elsewhere, and stores it again with the next change', () => {
    const { actor, writes, status } = open();
    actor.send({ type: 'deleted elsewhere' });
    expect(status()).toBe('deleted');
    actor.send(changed(note('one')));
    expect([status(), writes[0]?.input.base.notes]).toEqual(['saving', { one: 'one' }]);
  });
});
