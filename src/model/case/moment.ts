import * as v from 'valibot';
import { isMoment } from '../base/is-moment.ts';

/**
 * A point in time as it is written into a ticket: local time to the minute with its offset from UTC,
 * `2026-11-21T14:05+01:00`.
 */
export const moment = v.pipe(
  v.string(),
  v.check((text: string) => isMoment(text), 'is no time such as 2026-11-21T14:05+01:00'),
);

export type Moment = v.InferOutput<typeof moment>;
