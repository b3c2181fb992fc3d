import { promisifyRequest } from 'idb-keyval';
import { inBase } from '../../ui/base.ts';
import { endKeeping } from '../browser/own-database.ts';
import { houseNotes, keptPacks, openedPacks, ownName } from '../browser/own-name.ts';
import { type Claim, claimDatabase, isOwn } from '../older/older-claim.ts';
import { readOlder } from '../older/older-database.ts';
import { olderNames } from '../older/older-names.ts';
import { tellOlderTabs } from '../older/tell-older-tabs.ts';
import { servedPacks } from '../packs/served/served-name.ts';

const ownDatabases = [ownName('cases'), ownName('send-as-review'), openedPacks, houseNotes, servedPacks];
const olderDatabases = [olderNames.cases, olderNames.reviews, claimDatabase];

let opened: BroadcastChannel | undefined;
// One for the page: a channel hears what any other says, also one of its own page.
const openChannel = () => {
  opened ??= new BroadcastChannel(ownName('everything'));
  return opened;
};

/** The address that says that everything was deleted, and keeps nothing itself. */
const deletedAddress = '/cases/?deleted';

/**
 * Deletes all that Unstuck keeps of a person in this browser, also what this copy took over from older builds, and leads to a page
 * that says so. Other open tabs forget what they hold and open the start page. Rejects where the browser refuses.
 */
export async function deleteEverything(): Promise<void> {
  openChannel().postMessage('delete');
  endKeeping();
  const claim = (await readOlder(claimDatabase, 'kept')).map(([, value]) => value as Claim)[0];
  // What another copy on this host took over is its own.
  const older = claim !== undefined && isOwn(claim) ? olderDatabases : [];
  const olderIds = older.length === 0 ? [] : (await readOlder(olderNames.cases, 'cases')).map(([id]) => String(id));
  for (const name of [...ownDatabases, ...older]) {
    await removeDatabase(name);
  }
  tellOlderTabs(olderIds);
  await forgetPacks();
  forgetTexts(localStorage, older.length > 0);
  leave(deletedAddress);
}

/** Hears of it in another tab, whatever that shows: what it holds must not be stored again. */
export function listenForDeletion(): void {
  openChannel().addEventListener('message', () => {
    endKeeping();
    leave('/');
  });
}

// Opened anew, so that nothing is left in the memory of the page either.
function leave(address: string): void {
  const forgetTab = () => forgetTexts(sessionStorage, true);
  forgetTab();
  // What is not stored is kept for the tab until the very end.
  addEventListener('pagehide', forgetTab);
  location.replace(inBase(address));
}

function forgetTexts(storage: Storage, hasOlder: boolean): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(ownName('')) || (hasOlder && key.startsWith('unstuck:'))) {
      storage.removeItem(key);
    }
  }
}

// Missing where the page is not served securely.
async function forgetPacks(): Promise<void> {
  if ('caches' in globalThis) {
    await caches.delete(keptPacks);
  }
}

/** Emptied first: an older tab that has it open keeps the browser from deleting it before that tab is closed. */
async function removeDatabase(name: string): Promise<void> {
  if ((await indexedDB.databases?.())?.some((database) => database.name === name) === false) {
    return;
  }
  const database = await promisifyRequest(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const transaction = database.transaction(stores, 'readwrite');
    for (const store of stores) {
      transaction.objectStore(store).clear();
    }
    await promisifyRequest(transaction);
  }
  database.close();
  await new Promise<void>((done, refuse) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onblocked = () => done();
    request.onerror = () => refuse(request.error);
  });
}
