import * as v from 'valibot';
import { closedAt, type ExpiryDays, expiryChoices, expiryOf, usualExpiry } from '../../engine/case/expiry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { type Moment, moment } from '../../model/case/moment.ts';
import { clock } from '../browser/clock.ts';
import { readFirstStart } from '../browser/first-start.ts';
import { readStored, writeStored } from '../browser/stored-text.ts';
import { deleteCase } from './case-storage.ts';

const daysKey = 'delete-closed-after';
const announcedKey = 'announced';
const announcedSchema = v.record(v.string(), moment);

/** A case that the person is told about, and when it goes (milliseconds since 1970). */
export type ExpiringCase = { readonly kept: CaseRecord; readonly deletedAt: number };
export type LivingCases = { readonly cases: readonly CaseRecord[]; readonly expiring: readonly ExpiringCase[] };

export function readExpiryDays(): ExpiryDays {
  const stored = readStored(daysKey);
  return expiryChoices.find((days) => String(days) === stored) ?? usualExpiry;
}

export function keepExpiryDays(days: ExpiryDays): void {
  writeStored(daysKey, days === usualExpiry ? undefined : String(days));
}

/**
 * Deletes the closed cases that are due, and gives the others, with those of which the person is now told. Only for a page
 * that tells: from the first time on it counts as said.
 */
export async function expireCases(cases: readonly CaseRecord[], now: Moment = clock.now()): Promise<LivingCases> {
  if (cases.length === 0) {
    return { cases, expiring: [] };
  }
  const firstStart = readFirstStart(now);
  const announced = readAnnounced();
  const days = readExpiryDays();
  const judged = cases.map((kept) => ({
    kept,
    expiry: expiryOf({ closed: closedAt(kept), firstStart, announced: announced[kept.id], days, now }),
  }));
  for (const { kept, expiry } of judged) {
    if (expiry?.isDue === true) {
      await deleteCase(kept.id);
    }
  }
  const living = judged.filter(({ expiry }) => expiry?.isDue !== true);
  const expiring = living.flatMap(({ kept, expiry }) => (expiry === undefined ? [] : [{ kept, deletedAt: expiry.deletedAt }]));
  const told = Object.fromEntries(expiring.map(({ kept: { id } }) => [id, announced[id] ?? now]));
  writeStored(announcedKey, expiring.length === 0 ? undefined : JSON.stringify(told));
  return { cases: living.map(({ kept }) => kept), expiring };
}

function readAnnounced(): Readonly<Record<string, Moment>> {
  try {
    return v.parse(announcedSchema, JSON.parse(readStored(announcedKey) ?? '{}'));
  } catch {
    return {};
  }
}
