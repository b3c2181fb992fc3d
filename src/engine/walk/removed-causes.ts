import type { CauseStanding } from '../standings/cause-standings.ts';

/** The causes that were removed, in the order in which they were. What was removed on the way for a time only is listed by itself. */
export function removedCauses(causes: readonly CauseStanding[]): CauseStanding[] {
  const removed = causes.filter(({ kind, isForNow, removedAt }) => kind === 'removed' && !(isForNow && removedAt !== undefined));
  return removed.sort((one, other) => (one.removedAt ?? Number.POSITIVE_INFINITY) - (other.removedAt ?? Number.POSITIVE_INFINITY) || 0);
}

/** A cause that was removed, with the way that did it where it has several, and that it does not last. */
export function nameRemoved({ title, reason, isForNow }: CauseStanding): string {
  const how = [...(reason === undefined ? [] : [`by: ${reason}`]), ...(isForNow ? ['worked around'] : [])];
  return how.length === 0 ? title : `${title} (${how.join(', ')})`;
}

/** What a walk has come to that is handed over. */
export function wordsOfHandOver(causes: readonly CauseStanding[]): string {
  return causes.some(({ kind }) => kind === 'removed') ? 'Not fixed yet' : 'Nothing proven yet';
}
