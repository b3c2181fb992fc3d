import { describe, expect, it } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { StepRecord } from '../../model/case/case.ts';
import { momentAt } from '../time/moment.ts';
import { checklistMachine, type StepRecords, selectRecords } from './checklist-machine.ts';

const said = (text: string) => ({ text, sources: ['F-1'] as const });
const resolution: ChecklistStep[] = [
  { ...said('Grant it.'), id: 'grant', role: 'helpdesk' },
  { ...said('Wait.'), id: 'wait', role: 'helpdesk', wait: { ...said('Two hours.'), minutes: 120 } },
];
const start = Date.parse('2026-11-21T13:05Z');

/** A checklist at 14:05, with every change that it handed out and a time that goes only when it is told to. */
function open(records: StepRecords = {}) {
  const time = new SimulatedClock();
  const changes: [string, StepRecord | undefined][] = [];
  const machine = checklistMachine.provide({ actions: { keep: (_, { stepId, record }) => void changes.push([stepId, record]) } });
  const clock = { now: () => momentAt(start + time.now(), 60), offsetAt: () => 60 };
  const checklist = createActor(machine, { clock: time, input: { resolution, records, clock } }).start();
  const step = (stepId: string) => {
    const actor = checklist.getSnapshot().context.steps[stepId];
    if (actor === undefined) {
      throw new Error(`There is no step ${stepId}.`);
    }
    return actor;
  };
  return { checklist, changes, step, passMinutes: (minutes: number) => time.increment(minutes * 60_000) };
}

const waiting = { state: 'waiting', at: '2026-11-21T14:05+01:00', until: '2026-11-21T16:05+01:00' } as const;

describe('a checklist', () => {
  it('hands out each change by itself', () => {
    const { changes, step } = open({ grant: { state: 'done', at: '2026-11-21T13:00+01:00' } });
    step('wait').send({ type: 'step.ticked' });
    step('grant').send({ type: 'step.taken-back' });
    expect(changes).toEqual([
      ['wait', waiting],
      ['grant', undefined],
    ]);
  });

  it('makes a wait that is over done, at the time when it began, without anybody', () => {
    const { checklist, changes, step, passMinutes } = open();
    step('wait').send({ type: 'step.ticked' });
    passMinutes(119);
    expect(selectRecords(checklist.getSnapshot())).toEqual({ wait: waiting });
    passMinutes(1);
    expect(selectRecords(checklist.getSnapshot())).toEqual({ wait: { state: 'done', at: waiting.at } });
    expect(changes).toEqual([
      ['wait', waiting],
      ['wait', { state: 'done', at: waiting.at }],
    ]);
  });

  it('does so also for a wait that ran out while the page was closed', () => {
    const record = { ...waiting, at: '2026-11-21T11:00+01:00', until: '2026-11-21T13:00+01:00' } as const;
    const { checklist, changes } = open({ wait: record });
    expect(selectRecords(checklist.getSnapshot())).toEqual({ wait: { state: 'done', at: record.at } });
    expect(changes).toEqual([['wait', { state: 'done', at: record.at }]]);
  });

  it('lets a person say that it has taken effect already', () => {
    const { checklist, step, passMinutes } = open();
    step('wait').send({ type: 'step.ticked' });
    passMinutes(30);
    step('wait').send({ type: 'effect.seen' });
    passMinutes(200);
    expect(selectRecords(checklist.getSnapshot())).toEqual({ wait: { state: 'done', at: waiting.at } });
  });

  it('follows what changed elsewhere, hands none of it out again, and leaves what is typed here', () => {
    const { checklist, changes, step } = open();
    step('grant').send({ type: 'skip.began' });
    step('grant').send({ type: 'text.typed', text: 'Not al' });
    const elsewhere = { grant: { state: 'done', at: waiting.at }, wait: waiting } as const;
    checklist.send({ type: 'records.changed', records: elsewhere });
    expect(selectRecords(checklist.getSnapshot())).toEqual(elsewhere);
    expect(step('wait').getSnapshot().value).toBe('waiting');
    expect(step('grant').getSnapshot().value).toEqual({ writing: 'skipping' });
    expect(step('grant').getSnapshot().context.draft).toBe('Not al');
    step('grant').send({ type: 'step.cancelled' });
    expect(step('grant').getSnapshot().value).toBe('done');
    expect(changes).toEqual([]);
  });

  it('keeps its own change when news of an older one comes in late', () => {
    const { checklist, step } = open();
    step('grant').send({ type: 'step.ticked' });
    step('wait').send({ type: 'step.ticked' });
    checklist.send({ type: 'records.changed', records: { grant: { state: 'done', at: waiting.at } } });
    expect(selectRecords(checklist.getSnapshot())).toEqual({ grant: { state: 'done', at: waiting.at }, wait: waiting });
  });
});
