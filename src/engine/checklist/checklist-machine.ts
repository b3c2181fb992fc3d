import { type ActorRefFrom, assign, enqueueActions, type SnapshotFrom, setup } from 'xstate';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { StepRecord } from '../../model/case/case.ts';
import { ownValue } from '../data/own-value.ts';
import type { Clock } from '../time/clock.ts';
import { asksFirst } from './needs.ts';
import { stepMachine } from './step-machine.ts';

export type StepRecords = Readonly<Record<string, StepRecord>>;
export type StepActor = ActorRefFrom<typeof stepMachine>;
type StepChange = { readonly stepId: string; readonly record: StepRecord | undefined };

type ChecklistInput = { readonly resolution: readonly ChecklistStep[]; readonly records: StepRecords; readonly clock: Clock };
type ChecklistContext = {
  readonly records: StepRecords;
  /** The records as they were last seen outside: only what changed there is news to a step. */
  readonly seen: StepRecords;
  readonly steps: Readonly<Record<string, StepActor>>;
};
type ChecklistEvent = ({ type: 'step.changed' } & StepChange) | { type: 'records.changed'; records: StepRecords };

/**
 * The steps of one resolution, an actor for each. Not in the address, so actors own them. Each change is handed to `keep`
 * by itself, never the whole list: two tabs then write beside each other, not over each other.
 */
export const checklistMachine = setup({
  types: { context: {} as ChecklistContext, events: {} as ChecklistEvent, input: {} as ChecklistInput },
  actors: { step: stepMachine },
  actions: {
    /** Given by whoever keeps the records. */
    keep: (_, _change: StepChange) => {},
    note: assign({ records: ({ context }, { stepId, record }: StepChange) => withRecord(context.records, stepId, record) }),
    passOn: enqueueActions(({ context, enqueue }, { records }: { records: StepRecords }) => {
      for (const [stepId, step] of Object.entries(context.steps)) {
        const record = ownValue(records, stepId);
        if (!isSame(record, ownValue(context.seen, stepId))) {
          enqueue.assign({ records: ({ context }) => withRecord(context.records, stepId, record) });
          enqueue.sendTo(step, { type: 'record.changed', record });
        }
      }
      enqueue.assign({ seen: records });
    }),
  },
}).createMachine({
  id: 'checklist',
  context: ({ input: { resolution, records, clock }, spawn }) => ({
    records,
    seen: records,
    steps: Object.fromEntries(
      resolution.map((step) => {
        const input = {
          stepId: step.id,
          asksFirst: asksFirst(step),
          waitMinutes: step.wait?.minutes,
          record: ownValue(records, step.id),
          clock,
        };
        return [step.id, spawn('step', { id: step.id, input })];
      }),
    ),
  }),
  on: {
    'step.changed': {
      actions: [
        { type: 'note', params: ({ event }) => event },
        { type: 'keep', params: ({ event }) => event },
      ],
    },
    'records.changed': { actions: { type: 'passOn', params: ({ event }) => event } },
  },
});

type ChecklistSnapshot = SnapshotFrom<typeof checklistMachine>;

export const selectRecords = ({ context }: ChecklistSnapshot) => context.records;
export const selectSteps = ({ context }: ChecklistSnapshot) => context.steps;

function withRecord(records: StepRecords, stepId: string, record: StepRecord | undefined): StepRecords {
  const others = Object.fromEntries(Object.entries(records).filter(([id]) => id !== stepId));
  return record === undefined ? others : { ...others, [stepId]: record };
}

function isSame(one: StepRecord | undefined, other: StepRecord | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
