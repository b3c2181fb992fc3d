import { assign, fromPromise, type SnapshotFrom, setup } from 'xstate';
import type { CaseEntry } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { cutEntries } from '../secrets/cut-case.ts';
import { addEntries, mergeRecords } from './case-record.ts';
import { hangsAfterMilliseconds } from './hangs-after.ts';

type CaseContext = {
  /** The case as it is shown: what is stored and what is on its way there. */
  readonly shown: CaseRecord;
  /** What is not stored yet. */
  readonly pending: readonly CaseEntry[];
  /** How many of those are being written. */
  readonly writing: number;
};

type CaseEvent =
  | { type: 'changed'; entries: readonly CaseEntry[] }
  /** Another tab has stored this case. */
  | { type: 'stored elsewhere'; stored: CaseRecord }
  | { type: 'deleted elsewhere' }
  /** What is shown is to be stored, though nothing has changed. */
  | { type: 'store' };

export type Write = { readonly base: CaseRecord; readonly entries: readonly CaseEntry[] };

type Changed = Extract<CaseEvent, { type: 'changed' }>;

// A secret is neither shown nor queued nor stored.
const withoutSecrets = ({ event }: { event: Changed }): Changed => ({ ...event, entries: cutEntries(event.entries) });
const change = [
  { type: 'show', params: withoutSecrets },
  { type: 'queue', params: withoutSecrets },
] as const;

/**
 * Keeps one case. A change is shown at once, and called saved only when it is durable. What a browser refuses to keep stays
 * in the tab and is tried again with each change; what it does not answer to is called hanging. What comes from elsewhere is merged, so that nothing is ever lost.
 */
export const caseMachine = setup({
  types: { context: {} as CaseContext, events: {} as CaseEvent, input: {} as { readonly shown: CaseRecord } },
  actors: {
    write: fromPromise<CaseRecord, Write>(() => Promise.reject(new Error('No storage was given.'))),
  },
  guards: {
    hasPending: ({ context }) => context.pending.length > 0,
  },
  actions: {
    show: assign({ shown: ({ context }, { entries }: { entries: readonly CaseEntry[] }) => addEntries(context.shown, entries) }),
    queue: assign({ pending: ({ context }, { entries }: { entries: readonly CaseEntry[] }) => [...context.pending, ...entries] }),
    noteWriting: assign({ writing: ({ context }) => context.pending.length }),
    takeWritten: assign(({ context }, { stored }: { stored: CaseRecord }) => ({
      pending: context.pending.slice(context.writing),
      shown: mergeRecords(context.shown, stored),
      writing: 0,
    })),
    takeTheirs: assign({ shown: ({ context }, { stored }: { stored: CaseRecord }) => mergeRecords(context.shown, stored) }),
  },
}).createMachine({
  id: 'case',
  context: ({ input }) => ({ ...input, pending: [], writing: 0 }),
  initial: 'saved',
  on: {
    changed: { actions: change, target: '.saving' },
    store: '.saving',
    'stored elsewhere': { actions: { type: 'takeTheirs', params: ({ event }) => event } },
    // What is shown stays; the next change stores it again.
    'deleted elsewhere': { target: '.deleted' },
  },
  states: {
    saved: {},
    saving: {
      entry: 'noteWriting',
      // A change that comes while one is written waits for it.
      on: { changed: { actions: change }, store: {} },
      initial: 'begun',
      states: { begun: { after: { [hangsAfterMilliseconds]: 'hanging' } }, hanging: {} },
      invoke: {
        src: 'write',
        input: ({ context }) => ({ base: context.shown, entries: context.pending }),
        onDone: { actions: { type: 'takeWritten', params: ({ event }) => ({ stored: event.output }) }, target: 'written' },
        onError: 'refused',
      },
    },
    written: { always: [{ guard: 'hasPending', target: 'saving' }, { target: 'saved' }] },
    deleted: { on: { 'stored elsewhere': { actions: { type: 'takeTheirs', params: ({ event }) => event }, target: 'saved' } } },
    refused: {},
  },
});

type CaseSnapshot = SnapshotFrom<typeof caseMachine>;
type Safety = 'saving' | 'hanging' | 'saved' | 'refused' | 'deleted';

/** Whether what is shown is stored; what lasts no time is on the way to it. */
export function selectSafety(snapshot: CaseSnapshot): Safety {
  const { value } = snapshot;
  return typeof value === 'object' ? (value.saving === 'hanging' ? 'hanging' : 'saving') : value === 'written' ? 'saving' : value;
}
