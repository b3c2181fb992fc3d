import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime, whenLate } from './in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (milliseconds: number) => new Promise<string>((tell) => setTimeout(tell, milliseconds, 'told'));

it('gives what came in time, and nothing for what came late or failed', async () => {
  const all = Promise.all([inTime(after(99), 100), inTime(after(101), 100), inTime(Promise.reject(new Error('No network')), 100)]);
  await vi.advanceTimersByTimeAsync(100);
  expect(await all).toEqual(['told', undefined, undefined]);
});

it('tells of work that has not ended in time, and of no other', async () => {
  const told: string[] = [];
  whenLate(after(99), 100, () => told.push('in time'));
  whenLate(after(200), 100, () => told.push('late'));
  whenLate(Promise.reject(new Error('No network')), 100, () => told.push('failed'));
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toEqual(['late']);
});
