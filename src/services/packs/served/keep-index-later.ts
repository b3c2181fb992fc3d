import { whenIdle } from '../when-idle.ts';
import type { ServedPack } from './begin-with.ts';
import { bring } from './bring.ts';
import { patientServerOf } from './server.ts';

let stop = new AbortController();
let before: Promise<unknown> = Promise.resolve();

/**
 * Loads the index of a pack to this device while nothing else is waited for, a file at a time: without a network it still lists
 * and finds.
 */
export async function keepIndexLater({ opened }: Pick<ServedPack, 'opened'>): Promise<void> {
  await whenIdle();
  const { signal } = stop;
  const keep = () => bring(opened, opened.indexPaths, patientServerOf(opened.packId, signal), { lanes: 1, signal });
  before = before.then(keep).catch(() => undefined);
  await before;
}

/** Leaves off where a person waits for the same files. */
export function stopKeepingIndexes(): void {
  stop.abort();
  stop = new AbortController();
}
