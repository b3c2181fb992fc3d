import { assign, type SnapshotFrom, sendParent, setup } from 'xstate';
import type { StepRecord } from '../../model/case/case.ts';
import type { Clock } from '../time/clock.ts';
import { beginWait, isOver, nextLookIn } from '../walk/wait.ts';

/** Where such a text is kept: on the device for the case, until the tab is closed, or only until the page is left. */
export type KeptIn = 'device' | 'tab' | 'page';
/** A reason or note that is being typed and not confirmed. */
export type TypedText = { readonly asks: 'reason' | 'note'; readonly text: string };

type StepInput = {
  readonly stepId: string;
  /** It interrupts others: it asks before it can be ticked. */
  readonly asksFirst: boolean;
  readonly waitMinutes: number | undefined;
  readonly record: StepRecord | undefined;
  readonly clock: Clock;
};

type StepContext = StepInput & {
  /** A reason or note as it is being typed; offered again after a step was taken back, not after it was cancelled. */
  readonly draft: string;
  readonly isRefused: boolean;
};

type StepEvent =
  | { type: 'step.ticked' }
  | { type: 'step.confirmed' }
  | { type: 'step.cancelled' }
  | { type: 'step.taken-back' }
  | { type: 'skip.began' }
  | { type: 'failure.began' }
  | { type: 'text.typed'; text: string }
  /** What was typed on an earlier visit and neither confirmed nor cancelled. */
  | { type: 'text.found'; typed: TypedText }
  | { type: 'text.given' }
  | { type: 'effect.seen' }
  | { type: 'record.changed'; record: StepRecord | undefined };

const step = setup({
  types: { context: {} as StepContext, events: {} as StepEvent, input: {} as StepInput },
  actions: {
    tell: sendParent(({ context: { stepId, record } }: { context: StepContext }) => ({ type: 'step.changed', stepId, record })),
    keepDone: assign({ record: ({ context: { clock } }) => ({ state: 'done', at: clock.now() }) }),
    keepWaiting: assign({
      record: ({ context: { clock, waitMinutes } }) => ({ state: 'waiting', ...beginWait(clock, waitMinutes ?? 0) }),
    }),
    // When it was carried out is worth more than when its effect was noticed.
    keepEffective: assign({ record: ({ context: { record, clock } }) => ({ state: 'done', at: record?.at ?? clock.now() }) }),
    keepSkipped: assign({ record: ({ context: { clock, draft } }) => ({ state: 'skipped', at: clock.now(), reason: draft.trim() }) }),
    keepFailed: assign({ record: ({ context: { clock, draft } }) => ({ state: 'failed', at: clock.now(), note: draft.trim() }) }),
    keepNothing: assign({ draft: ({ context: { record, draft } }) => textOf(record) ?? draft, record: undefined }),
    keepFromOutside: assign((_, { record }: { record: StepRecord | undefined }) => ({ record })),
    type: assign((_, { text }: { text: string }) => ({ draft: text, isRefused: false })),
    refuse: assign({ isRefused: true }),
    calm: assign({ isRefused: false }),
    empty: assign({ draft: '' }),
  },
  guards: {
    asksFirst: ({ context }) => context.asksFirst,
    waits: ({ context }) => context.waitMinutes !== undefined,
    hasText: ({ context }) => context.draft.trim() !== '',
    isOver: ({ context: { record, clock } }) => record?.state === 'waiting' && isOver(record.until, clock),
    isReason: (_, { asks }: TypedText) => asks === 'reason',
    isKeptAs: ({ context }, { state }: { state: StepRecord['state'] }) => context.record?.state === state,
  },
  delays: {
    lookAgain: ({ context: { record, clock } }) => (record?.state === 'waiting' ? nextLookIn(record.until, clock) : 0),
  },
});

const changedOutside = step.createStateConfig({
  on: { 'record.changed': { actions: { type: 'keepFromOutside', params: ({ event }) => event } } },
}).on['record.changed'];

const found = step.createStateConfig({
  on: {
    'text.found': [
      {
        guard: { type: 'isReason', params: ({ event }) => event.typed },
        target: '#step.writing.skipping',
        actions: { type: 'type', params: ({ event }) => event.typed },
      },
      { target: '#step.writing.failing', actions: { type: 'type', params: ({ event }) => event.typed } },
    ],
  },
}).on['text.found'];

/** One checklist step. What became of it is told to the checklist; what is being typed is not touched from outside. */
export const stepMachine = step.createMachine({
  id: 'step',
  context: ({ input }) => ({ ...input, draft: '', isRefused: false }),
  initial: 'sorting',
  on: { 'record.changed': { ...changedOutside, target: '.sorting' }, 'text.found': found },
  states: {
    sorting: {
      always: [
        { guard: 'isOver', target: 'takingEffect' },
        { guard: { type: 'isKeptAs', params: { state: 'waiting' } }, target: 'waiting' },
        { guard: { type: 'isKeptAs', params: { state: 'done' } }, target: 'done' },
        { guard: { type: 'isKeptAs', params: { state: 'skipped' } }, target: 'skipped' },
        { guard: { type: 'isKeptAs', params: { state: 'failed' } }, target: 'failed' },
        { target: 'notStarted' },
      ],
    },
    notStarted: {
      on: { 'step.ticked': 'ticking', 'skip.began': 'writing.skipping', 'failure.began': 'writing.failing' },
    },
    ticking: {
      always: [{ guard: 'asksFirst', target: 'confirming' }, { target: 'carryingOut' }],
    },
    confirming: {
      on: { 'step.confirmed': 'carryingOut', 'step.cancelled': 'sorting' },
    },
    carryingOut: {
      always: [
        { guard: 'waits', target: 'waiting', actions: ['keepWaiting', 'tell'] },
        { target: 'done', actions: ['keepDone', 'tell'] },
      ],
    },
    waiting: {
      after: { lookAgain: 'sorting' },
      on: { 'effect.seen': 'takingEffect', 'failure.began': 'writing.failing', 'step.taken-back': 'takingBack' },
    },
    takingEffect: {
      always: { target: 'done', actions: ['keepEffective', 'tell'] },
    },
    done: {
      on: { 'failure.began': 'writing.failing', 'step.taken-back': 'takingBack' },
    },
    writing: {
      entry: 'calm',
      on: {
        'text.typed': { actions: { type: 'type', params: ({ event }) => event } },
        // What is being typed now is worth more.
        'text.found': {},
        'step.cancelled': 'sorting',
        'record.changed': changedOutside,
      },
      initial: 'skipping',
      states: {
        skipping: {
          on: {
            'text.given': [{ guard: 'hasText', target: '#step.skipped', actions: ['keepSkipped', 'empty', 'tell'] }, { actions: 'refuse' }],
          },
        },
        failing: {
          on: {
            'text.given': [{ guard: 'hasText', target: '#step.failed', actions: ['keepFailed', 'empty', 'tell'] }, { actions: 'refuse' }],
          },
        },
      },
    },
    skipped: {
      on: { 'step.ticked': 'ticking', 'step.taken-back': 'takingBack' },
    },
    failed: {
      on: { 'step.ticked': 'ticking', 'step.taken-back': 'takingBack' },
    },
    takingBack: {
      always: { target: 'notStarted', actions: ['keepNothing', 'tell'] },
    },
  },
});

type StepSnapshot = SnapshotFrom<typeof stepMachine>;

/** What is asked of the person at this moment, beside the step itself. */
export const selectAsks = (snapshot: StepSnapshot) =>
  snapshot.matches('confirming')
    ? 'confirm'
    : snapshot.matches({ writing: 'skipping' })
      ? 'reason'
      : snapshot.matches('writing')
        ? 'note'
        : undefined;
/** What has been typed and is neither confirmed nor cancelled; undefined where that is nothing. */
export const selectTyped = (snapshot: StepSnapshot): TypedText | undefined => {
  const asks = selectAsks(snapshot);
  const text = snapshot.context.draft;
  return (asks === 'reason' || asks === 'note') && text.trim() !== '' ? { asks, text } : undefined;
};
export const selectRecord = ({ context }: StepSnapshot) => context.record;
export const selectDraft = ({ context }: StepSnapshot) => context.draft;
export const selectIsRefused = ({ context }: StepSnapshot) => context.isRefused;

function textOf(record: StepRecord | undefined): string | undefined {
  return record?.state === 'skipped' ? record.reason : record?.state === 'failed' ? record.note : undefined;
}
