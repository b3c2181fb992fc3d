import { assign, type SnapshotFrom, setup } from 'xstate';

type ChecklistContext = { readonly done: readonly string[] };
type ChecklistEvent = { type: 'step.ticked'; stepId: string } | { type: 'step.unticked'; stepId: string } | { type: 'ticks.cleared' };

/** The steps of one resolution as they are done. Not in the address, so an actor owns it. */
export const checklistMachine = setup({
  types: {
    context: {} as ChecklistContext,
    events: {} as ChecklistEvent,
    input: {} as ChecklistContext,
  },
  actions: {
    tick: assign({ done: ({ context }, { stepId }: { stepId: string }) => [...context.done.filter((id) => id !== stepId), stepId] }),
    untick: assign({ done: ({ context }, { stepId }: { stepId: string }) => context.done.filter((id) => id !== stepId) }),
    clear: assign({ done: [] }),
  },
}).createMachine({
  id: 'checklist',
  context: ({ input }) => input,
  on: {
    'step.ticked': { actions: { type: 'tick', params: ({ event }) => ({ stepId: event.stepId }) } },
    'step.unticked': { actions: { type: 'untick', params: ({ event }) => ({ stepId: event.stepId }) } },
    'ticks.cleared': { actions: 'clear' },
  },
});

export const selectDone = ({ context }: SnapshotFrom<typeof checklistMachine>) => context.done;
