import type { CauseStanding } from './cause-standings.ts';

/** A cause that was removed, with the way that did it where there are several, and that it is only worked around. */
export function describeRemoved({ title, reason, isWorkedAround }: CauseStanding): string {
  const more = [...(reason === undefined ? [] : [`by: ${reason}`]), ...(isWorkedAround ? ['worked around'] : [])];
  return more.length === 0 ? title : `${title} (${more.join(', ')})`;
}

/** What a walk has come to that is handed over. */
export function wordsOfHandOver(causes: readonly CauseStanding[]): string {
  return causes.some(({ kind }) => kind === 'removed') ? 'Not fixed yet' : 'Nothing proven yet';
}
