import { describe, expect, it } from 'vitest';
import { createActor, type SnapshotFrom } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import type { StepRecord } from '../../model/case/case.ts';
import { selectTyped, stepMachine } from './step-machine.ts';

const at = '2026-11-21T14:05+01:00';
const clock = { now: () => at, offsetAt: () => 60 };
// The checklist that it tells is no part of this exploration.
const machine = stepMachine.provide({ actions: { tell: () => {} } });
const events = [
  { type: 'step.ticked' },
  { type: 'step.confirmed' },
  { type: 'step.cancelled' },
  { type: 'step.taken-back' },
  { type: 'skip.began' },
  { type: 'failure.began' },
  { type: 'text.typed', text: '' },
  { type: 'text.typed', text: 'No right ' },
  { type: 'text.given' },
  { type: 'effect.seen' },
] as const;

type Kind = { asksFirst: boolean; waitMinutes: number | undefined };

/** Every state that a person can bring about. */
function explore(kind: Kind, record?: StepRecord) {
  return getShortestPaths(machine, explorationOf(kind, record)).map(({ state: { value, context } }) => ({
    name: nameOf(value),
    record: context.record,
    draft: context.draft,
    isRefused: context.isRefused,
  }));
}

function explorationOf(kind: Kind, record?: StepRecord) {
  return { input: { stepId: 'a', ...kind, record, clock }, events: [...events], serializeState };
}

function serializeState({ value, context: { record, draft, isRefused } }: SnapshotFrom<typeof machine>) {
  return JSON.stringify([value, record, draft, isRefused]);
}

const isReset = ({ value, context }: SnapshotFrom<typeof machine>) => value === 'notStarted' && context.record === undefined;
const nameOf = (value: unknown) => (typeof value === 'string' ? value : Object.values(value as object).join());
const namesIn = (explored: ReturnType<typeof explore>) => [...new Set(explored.map(({ name }) => name))].sort();

const plain = { asksFirst: false, waitMinutes: undefined };
const restart = { asksFirst: true, waitMinutes: undefined };
const cache = { asksFirst: false, waitMinutes: 120 };
const both = { asksFirst: true, waitMinutes: 120 };

describe('a checklist step', () => {
  it('reaches each of its states, and no other', () => {
    expect(namesIn(explore(plain))).toEqual(['done', 'failed', 'failing', 'notStarted', 'skipped', 'skipping']);
    expect(namesIn(explore(restart))).toEqual(['confirming', 'done', 'failed', 'failing', 'notStarted', 'skipped', 'skipping']);
    expect(namesIn(explore(cache))).toEqual(['done', 'failed', 'failing', 'notStarted', 'skipped', 'skipping', 'waiting']);
    expect(namesIn(explore(both))).toEqual(['confirming', 'done', 'failed', 'failing', 'notStarted', 'skipped', 'skipping', 'waiting']);
  });

  it.each([plain, restart, cache, both])('can leave each of them again for not started: %o', (kind) => {
    const edges = adjacencyMapToArray(getAdjacencyMap(machine, explorationOf(kind)));
    const canReset = new Set(
      edges
        .map(({ state }) => state)
        .filter(isReset)
        .map(serializeState),
    );
    for (const reset of canReset) {
      for (const { state } of edges.filter(({ nextState }) => serializeState(nextState) === reset)) {
        canReset.add(serializeState(state));
      }
    }
    const stuck = edges.map(({ state }) => serializeState(state)).filter((state) => !canReset.has(state));
    expect(stuck).toEqual([]);
  });

  it.each([restart, both])('becomes done or waiting by a confirmation only, where it interrupts others: %o', (kind) => {
    const carriedOut = (snapshot: SnapshotFrom<typeof machine>) => ['done', 'waiting'].includes(snapshot.context.record?.state ?? '');
    const ways = adjacencyMapToArray(getAdjacencyMap(machine, explorationOf(kind)))
      .filter(({ state, nextState }) => carriedOut(nextState) && !carriedOut(state))
      .map(({ state, event }) => `${nameOf(state.value)}, ${event.type}`);
    expect(new Set(ways)).toEqual(new Set(['confirming, step.confirmed']));
  });

  it('keeps a record of what became of it, and nothing before', () => {
    const records = new Map(explore(both).map(({ name, record }) => [name, record]));
    expect(records.get('waiting')).toEqual({ state: 'waiting', at, until: '2026-11-21T16:05+01:00' });
    expect(records.get('done')).toEqual({ state: 'done', at });
    expect(records.get('skipped')).toEqual({ state: 'skipped', at, reason: 'No right' });
    expect(records.get('failed')).toEqual({ state: 'failed', at, note: 'No right' });
    expect(explore(both).filter(({ name, record }) => name === 'notStarted' && record !== undefined)).toEqual([]);
  });

  it('takes no empty reason or note', () => {
    const explored = explore(plain);
    expect(explored.filter(({ record }) => record?.state === 'skipped' && record.reason === '')).toEqual([]);
    expect(explored.filter(({ record }) => record?.state === 'failed' && record.note === '')).toEqual([]);
    expect(explored.filter(({ isRefused }) => isRefused).map(({ name }) => name)).toEqual(expect.arrayContaining(['skipping', 'failing']));
  });

  it('begins as what is kept of it, a wait that is over as done', () => {
    const begun = (record: StepRecord) => explore(plain, record)[0];
    expect(begun({ state: 'waiting', at, until: '2026-11-21T14:06+01:00' })).toMatchObject({ name: 'waiting' });
    expect(begun({ state: 'waiting', at: '2026-11-21T12:05+01:00', until: at })).toMatchObject({
      name: 'done',
      record: { state: 'done', at: '2026-11-21T12:05+01:00' },
    });
    expect(begun({ state: 'skipped', at, reason: 'x' })).toMatchObject({ name: 'skipped' });
    expect(begun({ state: 'failed', at, note: 'x' })).toMatchObject({ name: 'failed' });
    expect(begun({ state: 'done', at })).toMatchObject({ name: 'done' });
  });

  it.each([
    { asks: 'reason', text: 'No ri' },
    { asks: 'note', text: 'Acc' },
  ] as const)('goes on with what was typed before the page was left: %o', (typed) => {
    const record = { state: 'done', at } as const;
    const actor = createActor(machine, { input: { stepId: 'a', ...plain, record: undefined, clock } }).start();
    expect(selectTyped(actor.getSnapshot())).toBeUndefined();
    actor.send({ type: 'text.found', typed });
    // The case is read a moment later than the page.
    actor.send({ type: 'record.changed', record });
    expect(selectTyped(actor.getSnapshot())).toEqual(typed);
    actor.send({ type: 'text.typed', text: 'More' });
    actor.send({ type: 'text.found', typed });
    expect(selectTyped(actor.getSnapshot())).toEqual({ ...typed, text: 'More' });
    actor.send({ type: 'step.cancelled' });
    expect([selectTyped(actor.getSnapshot()), actor.getSnapshot().value]).toEqual([undefined, 'done']);
  });

  it.each([
    ['text.given', undefined],
    ['step.cancelled', { asks: 'note', text: 'No right' }],
  ] as const)('keeps nothing after %s, and offers what was cancelled again where it asks again', (type, offered) => {
    const actor = createActor(machine, { input: { stepId: 'a', ...plain, record: undefined, clock } }).start();
    actor.send({ type: 'skip.began' });
    actor.send({ type: 'text.typed', text: ' ' });
    expect(selectTyped(actor.getSnapshot())).toBeUndefined();
    actor.send({ type: 'text.typed', text: 'No right' });
    expect(selectTyped(actor.getSnapshot())).toEqual({ asks: 'reason', text: 'No right' });
    actor.send({ type });
    expect(selectTyped(actor.getSnapshot())).toBeUndefined();
    actor.send({ type: 'failure.began' });
    expect(selectTyped(actor.getSnapshot())).toEqual(offered);
  });
});
