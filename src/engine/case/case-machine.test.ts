import { describe, expect, it, vi } from 'vitest';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import type { CaseEntry } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { entryId } from '../../model/case/entry-id.ts';
import { caseMachine, selectSafety, type Write } from './case-machine.ts';
import { addEntries, startRecord } from './case-record.ts';
import { hangsAfterMilliseconds } from './hangs-after.ts';

const at = '2026-11-21T14:05+01:00';
const fresh = startRecord('a1', at);
const times = { one: 1, two: 2, three: 3, mine: 4, theirs: 5 };
const note = (key: keyof typeof times): CaseEntry => ({
  id: entryId(times[key], key),
  at,
  author: '',
  origin: 'person',
  articleId: '',
  did: { kind: 'note', key, text: key },
});
const changed = (...keys: (keyof typeof times)[]) => ({ type: 'changed', entries: keys.map(note) }) as const;
const having = (...keys: (keyof typeof times)[]) => addEntries(fresh, keys.map(note));

/** A case whose writes wait until they are let through or refused. */
function open(shown: CaseRecord = fresh) {
  const writes: { input: Write; done: (stored: CaseRecord) => void; refuse: () => void }[] = [];
  const write = fromPromise<CaseRecord, Write>(
    ({ input }) => new Promise((done, reject) => writes.push({ input, done, refuse: () => reject(new Error('full')) })),
  );
  const clock = new SimulatedClock();
  const actor = createActor(caseMachine.provide({ actors: { write } }), { input: { shown }, clock });
  actor.start();
  const status = () => selectSafety(actor.getSnapshot());
  const shownNow = () => actor.getSnapshot().context.shown;
  return { actor, clock, writes, status, shownNow };
}

describe('a kept case', () => {
  it('neither shows nor writes a secret', () => {
    const { actor, writes, shownNow } = open();
    const saying = (text: string): CaseEntry => ({ ...note('one'), did: { kind: 'note', key: 'one', text } });
    actor.send({ type: 'changed', entries: [saying('password: Summer09!')] });
    expect(shownNow().entries).toEqual([saying('password: [Password cut]')]);
    expect(writes[0]?.input.entries).toEqual([saying('password: [Password cut]')]);
  });

  it('shows a change at once and calls it saved only when it is stored', async () => {
    const { actor, writes, status, shownNow } = open();
    actor.send(changed('one'));
    expect([status(), shownNow()]).toEqual(['saving', having('one')]);
    writes[0]?.done(shownNow());
    await vi.waitFor(() => expect(status()).toBe('saved'));
  });

  it('says that it hangs where the storage does not answer, whatever is changed meanwhile, and is saved when it does', async () => {
    const { actor, clock, writes, status, shownNow } = open();
    actor.send(changed('one'));
    clock.increment(hangsAfterMilliseconds - 1);
    expect(status()).toBe('saving');
    clock.increment(1);
    expect(status()).toBe('hanging');
    actor.send(changed('two'));
    expect([status(), writes.length]).toEqual(['hanging', 1]);
    writes[0]?.done(having('one'));
    await vi.waitFor(() => expect(writes).toHaveLength(2));
    expect(status()).toBe('saving');
    writes[1]?.done(shownNow());
    await vi.waitFor(() => expect(status()).toBe('saved'));
  });

  it('writes what came meanwhile afterwards, together', async () => {
    const { actor, writes, status, shownNow } = open();
    actor.send(changed('one'));
    actor.send(changed('two'));
    actor.send(changed('three'));
    expect(writes.map(({ input }) => input.entries)).toEqual([[note('one')]]);
    writes[0]?.done(having('one'));
    await vi.waitFor(() => expect(writes).toHaveLength(2));
    expect(status()).toBe('saving');
    expect(writes[1]?.input.entries).toEqual([note('two'), note('three')]);
    writes[1]?.done(shownNow());
    await vi.waitFor(() => expect(status()).toBe('saved'));
    expect(shownNow()).toEqual(having('one', 'two', 'three'));
  });

  it('merges what another tab stored with what is not stored yet', async () => {
    const { actor, writes, shownNow } = open();
    actor.send(changed('mine'));
    actor.send({ type: 'stored elsewhere', stored: having('theirs') });
    expect(shownNow()).toEqual(having('theirs', 'mine'));
    writes[0]?.done(having('theirs', 'mine'));
    await vi.waitFor(() => expect(actor.getSnapshot().value).toBe('saved'));
    expect(shownNow()).toEqual(having('theirs', 'mine'));
  });

  it('keeps what is refused, and tries all of it again', async () => {
    const { actor, writes, status, shownNow } = open();
    actor.send(changed('one'));
    writes[0]?.refuse();
    await vi.waitFor(() => expect(status()).toBe('refused'));
    expect(shownNow()).toEqual(having('one'));
    actor.send({ type: 'store' });
    expect(writes[1]?.input.entries).toEqual([note('one')]);
    writes[1]?.refuse();
    await vi.waitFor(() => expect(status()).toBe('refused'));
    actor.send(changed('two'));
    expect(writes[2]?.input.entries).toEqual([note('one'), note('two')]);
    writes[2]?.done(shownNow());
    await vi.waitFor(() => expect(status()).toBe('saved'));
  });

  it('goes on showing a case that was deleted elsewhere, and stores all of it again with the next change', () => {
    const { actor, writes, status } = open(having('mine'));
    actor.send({ type: 'deleted elsewhere' });
    expect(status()).toBe('deleted');
    actor.send(changed('one'));
    expect([status(), writes[0]?.input.base]).toEqual(['saving', having('mine', 'one')]);
  });

  it('is saved again when the deletion is undone elsewhere', () => {
    const { actor, status } = open(having('mine'));
    actor.send({ type: 'deleted elsewhere' });
    actor.send({ type: 'stored elsewhere', stored: having('theirs') });
    expect([status(), actor.getSnapshot().context.shown]).toEqual(['saved', having('mine', 'theirs')]);
  });
});
