import type { CaseRecord } from '../../model/case/case-record.ts';
import type { Moment } from '../../model/case/moment.ts';
import { caseOf } from './case-of.ts';

const day = 24 * 3_600_000;
const announcedBefore = 14 * day;

/** After how many days a closed case may be deleted; 0 is never. */
export const expiryChoices = [30, 90, 180, 0] as const;
export type ExpiryDays = (typeof expiryChoices)[number];
export const usualExpiry = 90 satisfies ExpiryDays;

/** When the case was closed; undefined while it is open. */
export function closedAt(record: CaseRecord): Moment | undefined {
  return caseOf(record, '').closed?.at;
}

type ExpiryFacts = {
  readonly closed: Moment | undefined;
  /** Of the first build that deletes closed cases, on this device: nobody was told before. */
  readonly firstStart: Moment;
  /** When the person was first told about this case; undefined where that has not happened. */
  readonly announced: Moment | undefined;
  readonly days: ExpiryDays;
  readonly now: Moment;
};

/** When a case goes, in milliseconds since 1970, and whether that is now. */
export type Expiry = { readonly deletedAt: number; readonly isDue: boolean };

/**
 * When a closed case is deleted: the chosen days after it was closed, or after this build was first started where that came
 * later, and never before the person has been told for 14 days. Undefined while there is nothing to tell yet: more than 14
 * days before, for an open case, and where closed cases are kept for ever.
 */
export function expiryOf({ closed, firstStart, announced, days, now }: ExpiryFacts): Expiry | undefined {
  if (closed === undefined || days === 0) {
    return undefined;
  }
  const planned = Math.max(Date.parse(closed), Date.parse(firstStart)) + days * day;
  const today = Date.parse(now);
  if (today < planned - announcedBefore) {
    return undefined;
  }
  const deletedAt = Math.max(planned, Date.parse(announced ?? now) + announcedBefore);
  return { deletedAt, isDue: today >= deletedAt };
}
