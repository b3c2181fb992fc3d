import { isMoment } from '../../model/base/is-moment.ts';
import type { Moment } from '../../model/case/moment.ts';
import { readStored, writeStored } from './stored-text.ts';

const key = 'first-start';

/**
 * When a build that deletes closed cases first kept or listed a case on this device; now, where it has not yet. Nobody was
 * told before that closed cases are deleted.
 */
export function readFirstStart(now: Moment): Moment {
  const stored = readStored(key);
  if (stored !== undefined && isMoment(stored)) {
    return stored;
  }
  writeStored(key, now);
  return now;
}
