import { olderNames } from './older-names.ts';

/** An older tab looks at a case again that it hears of. */
export function tellOlderTabs(caseIds: readonly string[]): void {
  const channel = new BroadcastChannel(olderNames.cases);
  for (const id of caseIds) {
    channel.postMessage(id);
  }
  channel.close();
}
