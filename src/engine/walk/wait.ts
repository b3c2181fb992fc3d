import type { QuestionWait } from '../../model/case/case.ts';
import type { Moment } from '../../model/case/moment.ts';
import type { Clock } from '../time/clock.ts';
import { addMinutes, millisecondsBetween } from '../time/moment.ts';

// Timers stand still while a computer sleeps, so nobody relies on one long one.
const longestLook = 30_000;
const shortestLook = 1000;

/** A wait that begins now. */
export function beginWait(clock: Clock, minutes: number): QuestionWait {
  const at = clock.now();
  return { at, until: addMinutes(at, minutes, clock.offsetAt) };
}

/** True from `until` on. */
export function isOver(until: Moment, clock: Clock): boolean {
  return millisecondsBetween(clock.now(), until) <= 0;
}

/** The milliseconds after which to look at the clock again: at the end of the wait, but never later than in half a minute. */
export function nextLookIn(until: Moment, clock: Clock): number {
  return Math.min(longestLook, Math.max(shortestLook, millisecondsBetween(clock.now(), until)));
}
