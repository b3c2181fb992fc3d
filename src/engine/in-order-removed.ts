import type { CauseStanding } from './cause-standings.ts';

/** Those that were removed, in the order in which they were. */
export function inOrderRemoved<C extends Pick<CauseStanding, 'kind' | 'removedAt'>>(causes: readonly C[]): C[] {
  const removed = causes.filter(({ kind }) => kind === 'removed');
  return removed.sort((one, other) => (one.removedAt ?? Number.POSITIVE_INFINITY) - (other.removedAt ?? Number.POSITIVE_INFINITY) || 0);
}
