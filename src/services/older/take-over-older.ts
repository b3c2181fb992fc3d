import { promisifyRequest } from 'idb-keyval';
import { isSameData } from '../../engine/data/same-data.ts';
import { type OlderStore, olderCases, olderStores } from './merge-older.ts';
import { claimOlder, dropClaim, isOwn, noteFound } from './older-claim.ts';
import { type OlderEntries, readOlder, removeOlder } from './older-database.ts';
import { readOlderSettings, removeOlderSettings, takeSettings } from './older-settings.ts';
import { tellOlderTabs } from './tell-older-tabs.ts';

// No page can ask whether an older tab is open: an older build answers nothing. One that has not written for so long is
// taken for closed; if it does write again, it stores the whole case, and that is taken over like any other.
const quietFor = 14 * 24 * 3_600_000;

/** What was found under the older names: the cases that are new here, or the copy that had taken over before this one. */
export type TakenOver = { readonly caseIds: readonly string[]; readonly takenBy?: string };

/**
 * Takes over what builds before the names had a folder in them have kept, and what an older tab has changed there since. It
 * is deleted there when nothing new was found for a while and it was read back equal. Rejects where storage is refused;
 * then nothing is lost, and the next call goes on.
 */
export async function takeOverOlder(now: number): Promise<TakenOver> {
  const settings = readOlderSettings();
  const found = await Promise.all(olderStores.map(async (older) => ({ ...older, entries: await readOlder(older.name, older.store) })));
  if (settings.length === 0 && found.every(({ entries }) => entries.length === 0)) {
    return { caseIds: [] };
  }
  const claim = await claimOlder(now);
  if (!isOwn(claim)) {
    return { caseIds: [], takenBy: claim.by };
  }
  const taken = await Promise.all(found.map(async (older) => ({ name: older.name, keys: await take(older) })));
  const hasNewSettings = takeSettings(settings);
  if (hasNewSettings || taken.some(({ keys }) => keys.length > 0)) {
    await noteFound(now);
  } else if (now - claim.foundAt > quietFor) {
    await Promise.all(olderStores.map(removeTaken));
    removeOlderSettings(settings);
    await dropClaim();
  }
  return { caseIds: taken.flatMap(({ name, keys }) => (name === olderCases.name ? keys.map(String) : [])) };
}

/** What lies here is changed, and what was taken is noted, in one transaction: half of it is never there. */
function take({ own, merge, entries }: OlderStore & { entries: OlderEntries }): Promise<readonly IDBValidKey[]> | readonly IDBValidKey[] {
  if (entries.length === 0) {
    return [];
  }
  return own('readwrite', async (kept, taken) => {
    const done = promisifyRequest(kept.transaction);
    const changed: IDBValidKey[] = [];
    for (const [key, older] of entries) {
      const [before, mine] = await Promise.all([promisifyRequest<unknown>(taken.get(key)), promisifyRequest<unknown>(kept.get(key))]);
      if (!isSameData(before, older)) {
        kept.put(mine === undefined ? older : merge({ taken: before, older, own: mine }), key);
        taken.put(older, key);
        changed.push(key);
      }
    }
    await done;
    return changed;
  });
}

async function removeTaken({ name, store, own }: OlderStore): Promise<void> {
  const read = await own('readonly', async (_, taken) => {
    const [keys, values] = await Promise.all([promisifyRequest(taken.getAllKeys()), promisifyRequest<unknown[]>(taken.getAll())]);
    return new Map(keys.map((key, at) => [String(key), values[at]]));
  });
  await removeOlder(name, store, (key, value) => isSameData(read.get(String(key)), value));
  await own('readwrite', async (_, taken) => {
    taken.clear();
    await promisifyRequest(taken.transaction);
  });
}

/** Forgets a case that is to be deleted here: what was taken over, and first what an older build still has of it. */
export async function forgetOlderCase(id: string): Promise<void> {
  const { name, store, own } = olderCases;
  const taken = await own('readonly', (_, entries) => promisifyRequest(entries.getKey(id)));
  if (taken !== undefined) {
    await removeOlder(name, store, (key) => key === id);
    await own('readwrite', async (_, entries) => {
      entries.delete(id);
      await promisifyRequest(entries.transaction);
    });
    tellOlderTabs([id]);
  }
}
