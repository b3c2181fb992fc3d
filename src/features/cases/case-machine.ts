import { assign, fromPromise, setup } from 'xstate';
import type { Case, Moment } from '../../engine/case.ts';
import { type CaseChange, changeCase } from '../../engine/case-change.ts';
import { cutChange } from '../../engine/secrets/cut-case.ts';

export type DatedChange = { readonly change: CaseChange; readonly at: Moment };

type CaseContext = {
  /** The case as it is shown: what is stored and what is on its way there. */
  readonly shown: Case;
  /** What is not stored yet, in the order in which it was done. */
  readonly pending: readonly DatedChange[];
  /** How many of those are being written. */
  readonly writing: number;
  readonly isDraft: boolean;
};

type CaseEvent =
  | ({ type: 'changed' } & DatedChange)
  /** Another tab has stored this case. */
  | { type: 'stored elsewhere'; stored: Case }
  | { type: 'deleted elsewhere' }
  /** What is shown is to be stored, though nothing has changed. */
  | { type: 'store' };

type CaseInput = { readonly shown: Case; readonly isDraft: boolean };

export type Write = { readonly base: Case; readonly changes: readonly DatedChange[] };

/** Does to a stored case what was done on the screen. */
export const redo = (stored: Case, changes: readonly DatedChange[]) =>
  changes.reduce((kept, { change, at }) => changeCase(kept, change, at), stored);

// A secret is neither shown nor queued nor stored.
const withoutSecrets = ({ event: { change, at } }: { event: DatedChange }): DatedChange => ({ change: cutChange(change), at });

/**
 * Keeps one case. A draft holds what was carried over from another case and is stored with the first thing that a person
 * does. A change is shown at once, and called saved only when it is durable. What a browser refuses to keep stays in
 * the tab and is tried again with each change.
 */
export const caseMachine = setup({
  types: { context: {} as CaseContext, events: {} as CaseEvent, input: {} as CaseInput },
  actors: {
    write: fromPromise<Case, Write>(() => Promise.reject(new Error('No storage was given.'))),
  },
  guards: {
    isOnlyOpened: ({ context, event }) =>
      event.type === 'changed' && event.change.kind === 'place' && context.shown.articleId === undefined,
    isDraft: ({ context }) => context.isDraft,
    hasPending: ({ context }) => context.pending.length > 0,
  },
  actions: {
    show: assign({ shown: ({ context }, { change, at }: DatedChange) => changeCase(context.shown, change, at) }),
    queue: assign({ pending: ({ context }, { change, at }: DatedChange) => [...context.pending, { change, at }] }),
    noteWriting: assign({ writing: ({ context }) => context.pending.length }),
    takeWritten: assign(({ context }, { stored }: { stored: Case }) => {
      const pending = context.pending.slice(context.writing);
      return { pending, shown: redo(stored, pending), writing: 0 };
    }),
    takeTheirs: assign({ shown: ({ context }, { stored }: { stored: Case }) => redo(stored, context.pending) }),
  },
}).createMachine({
  id: 'case',
  context: ({ input }) => ({ ...input, pending: [], writing: 0 }),
  initial: 'opening',
  on: {
    changed: {
      actions: [
        { type: 'show', params: withoutSecrets },
        { type: 'queue', params: withoutSecrets },
      ],
      target: '.saving',
    },
    'stored elsewhere': { actions: { type: 'takeTheirs', params: ({ event }) => event } },
    // What is shown stays; the next change stores it again.
    'deleted elsewhere': { target: '.deleted' },
  },
  states: {
    opening: {
      always: [{ guard: 'isDraft', target: 'draft' }, { target: 'saved' }],
    },
    draft: {
      on: {
        changed: { guard: 'isOnlyOpened', actions: { type: 'show', params: withoutSecrets } },
        store: 'saving',
      },
    },
    saved: {},
    saving: {
      entry: 'noteWriting',
      // A change that comes while one is written waits for it.
      on: {
        changed: {
          actions: [
            { type: 'show', params: withoutSecrets },
            { type: 'queue', params: withoutSecrets },
          ],
        },
      },
      invoke: {
        src: 'write',
        input: ({ context }) => ({ base: context.shown, changes: context.pending }),
        onDone: { actions: { type: 'takeWritten', params: ({ event }) => ({ stored: event.output }) }, target: 'written' },
        onError: 'refused',
      },
    },
    written: { always: [{ guard: 'hasPending', target: 'saving' }, { target: 'saved' }] },
    deleted: {},
    refused: { on: { store: 'saving' } },
  },
});
