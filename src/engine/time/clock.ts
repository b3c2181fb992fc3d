import type { Moment } from '../../model/case/moment.ts';

/** Where time comes in. Tests hand in one of their own and need not wait. */
export type Clock = {
  readonly now: () => Moment;
  /** Minutes that local time is ahead of UTC at an instant; another value after the clocks are changed. */
  readonly offsetAt: (instant: number) => number;
};
