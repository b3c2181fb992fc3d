import { clock } from '../browser/clock.ts';
import { ownName } from '../browser/own-name.ts';
import { olderNames } from './older-names.ts';
import type { TakenOver } from './take-over-older.ts';

let looking: Promise<TakenOver> | undefined;

/** Takes over what older builds have kept, once for a page and before anything is read. Never rejects: what is refused is tried again. */
export function lookAtOlder(): Promise<TakenOver> {
  looking ??= takeOver().catch(() => {
    looking = undefined;
    return { caseIds: [] };
  });
  return looking;
}

async function takeOver(): Promise<TakenOver> {
  const { takeOverOlder } = await import('./take-over-older.ts');
  return takeOverOlder(Date.parse(clock.now()));
}

/** Takes over what an older tab writes while this page is open, and tells all pages of this copy. */
export function listenToOlderTabs(): void {
  const own = new BroadcastChannel(ownName('cases'));
  let turn: Promise<unknown> = lookAtOlder();
  new BroadcastChannel(olderNames.cases).addEventListener('message', () => {
    turn = turn.then(async () => {
      looking = undefined;
      for (const id of (await lookAtOlder()).caseIds) {
        own.postMessage(id);
      }
    });
  });
}
