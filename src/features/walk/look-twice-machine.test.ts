import { expect, it } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { momentAt } from '../../engine/time/moment.ts';
import type { QuestionWait } from '../../model/case/case.ts';
import { lookTwiceMachine } from './look-twice-machine.ts';

const wait = { at: '2026-11-21T14:05+01:00', until: '2026-11-21T14:11+01:00' };

function open(kept?: QuestionWait, start = '2026-11-21T14:05+01:00') {
  const time = new SimulatedClock();
  const waits: (QuestionWait | undefined)[] = [];
  const clock = { now: () => momentAt(Date.parse(start) + time.now(), 60), offsetAt: () => 60 };
  const machine = lookTwiceMachine.provide({ actions: { keep: (_, change) => void waits.push(change.wait) } });
  const look = createActor(machine, { clock: time, input: { minutes: 6, wait: kept, clock } }).start();
  return { look, waits, stage: () => look.getSnapshot().value, passMinutes: (minutes: number) => time.increment(minutes * 60_000) };
}

it('is due by itself when the time between the two looks is over, and can be taken back', () => {
  const { look, waits, stage, passMinutes } = open();
  look.send({ type: 'look.taken' });
  passMinutes(5);
  expect(stage()).toBe('waiting');
  passMinutes(1);
  expect(stage()).toBe('due');
  look.send({ type: 'look.taken-back' });
  expect(stage()).toBe('notLooked');
  expect(waits).toEqual([wait, undefined]);
});

it('goes on with a first look that was kept, and follows one that was taken elsewhere', () => {
  expect(open(wait).stage()).toBe('waiting');
  expect(open(wait, '2026-11-22T08:00+01:00').stage()).toBe('due');
  const { look, waits, stage } = open();
  look.send({ type: 'wait.changed', wait });
  expect(stage()).toBe('waiting');
  expect(waits).toEqual([]);
});
