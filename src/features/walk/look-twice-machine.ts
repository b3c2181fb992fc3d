import { assign, type SnapshotFrom, setup } from 'xstate';
import type { Clock } from '../../engine/time/clock.ts';
import { beginWait, isOver, nextLookIn } from '../../engine/walk/wait.ts';
import type { QuestionWait } from '../../model/case/case.ts';

type LookTwiceContext = { readonly minutes: number; readonly wait: QuestionWait | undefined; readonly clock: Clock };
type LookTwiceEvent = { type: 'look.taken' } | { type: 'look.taken-back' } | { type: 'wait.changed'; wait: QuestionWait | undefined };

/** The time between two looks at the same thing. */
export const lookTwiceMachine = setup({
  types: { context: {} as LookTwiceContext, events: {} as LookTwiceEvent, input: {} as LookTwiceContext },
  actions: {
    /** Given by whoever keeps the wait. */
    keep: (_, _change: { wait: QuestionWait | undefined }) => {},
    begin: assign({ wait: ({ context: { clock, minutes } }) => beginWait(clock, minutes) }),
    forget: assign({ wait: undefined }),
    keepFromOutside: assign((_, { wait }: { wait: QuestionWait | undefined }) => ({ wait })),
  },
  guards: {
    hasLooked: ({ context }) => context.wait !== undefined,
    isDue: ({ context: { wait, clock } }) => wait !== undefined && isOver(wait.until, clock),
  },
  delays: { lookAgain: ({ context: { wait, clock } }) => (wait === undefined ? 0 : nextLookIn(wait.until, clock)) },
}).createMachine({
  id: 'lookTwice',
  context: ({ input }) => input,
  initial: 'sorting',
  on: { 'wait.changed': { target: '.sorting', actions: { type: 'keepFromOutside', params: ({ event }) => event } } },
  states: {
    sorting: {
      always: [{ guard: 'isDue', target: 'due' }, { guard: 'hasLooked', target: 'waiting' }, { target: 'notLooked' }],
    },
    notLooked: {
      on: { 'look.taken': { target: 'waiting', actions: ['begin', { type: 'keep', params: ({ context }) => context }] } },
    },
    waiting: {
      after: { lookAgain: 'sorting' },
      on: { 'look.taken-back': 'takingBack' },
    },
    due: {
      on: { 'look.taken-back': 'takingBack' },
    },
    takingBack: {
      always: { target: 'notLooked', actions: ['forget', { type: 'keep', params: { wait: undefined } }] },
    },
  },
});

type LookTwiceSnapshot = SnapshotFrom<typeof lookTwiceMachine>;

export const selectWait = ({ context }: LookTwiceSnapshot) => context.wait;
export const selectIsDue = (snapshot: LookTwiceSnapshot) => snapshot.matches('due');
