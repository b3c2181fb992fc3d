import type { Clock } from '../../engine/time/clock.ts';
import { momentAt } from '../../engine/time/moment.ts';

const offsetAt = (instant: number) => -new Date(instant).getTimezoneOffset();

/** The clock of this device, the only one of the application. */
export const clock: Clock = {
  now: () => momentAt(Date.now(), offsetAt(Date.now())),
  offsetAt,
};
