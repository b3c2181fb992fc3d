import { del, entries, get, promisifyRequest, update } from 'idb-keyval';
import { joinRecords } from '../../engine/article/join-imported.ts';
import type { Write } from '../../engine/case/case-machine.ts';
import { addEntries, changedAt } from '../../engine/case/case-record.ts';
import { takeIn } from '../../engine/case/migrate-case.ts';
import { type CaseFault, describeNewer, NewerCase, newerFormOf, readCase } from '../../engine/case/read-case.ts';
import { entriesOf } from '../../engine/case/read-unsaved.ts';
import type { Case } from '../../model/case/case.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { clock } from '../browser/clock.ts';
import { readFirstStart } from '../browser/first-start.ts';
import { ownName } from '../browser/own-name.ts';
import { lookAtOlder } from '../older/look-at-older.ts';
import { forgetOlderCase } from '../older/take-over-older.ts';
import { forgetTypedSteps } from '../typed/typed-steps.ts';
import { forgetUnsaved, unsavedChanges } from '../typed/unsaved-changes.ts';
import { caseStore } from './case-database.ts';

// Read at once: what this page has not stored yet is its own to store.
const leftUnsaved = unsavedChanges();
let takingUp: Promise<void> | undefined;
// Before the first case is read, so that nothing is missing from it.
const takeUpUnsaved = () => {
  takingUp ??= lookAtOlder().then(storeUnsaved);
  return takingUp;
};

let opened: BroadcastChannel | undefined;
// Opened when it is needed: an open channel would keep the build, which writes pages with this module, from ending.
const openChannel = () => {
  opened ??= new BroadcastChannel(ownName('cases'));
  return opened;
};

/** Tells of each case that another tab has stored or deleted. */
export function listenToOtherTabs(heard: (id: string) => void): () => void {
  const listen = ({ data }: MessageEvent<unknown>) => typeof data === 'string' && heard(data);
  const channel = openChannel();
  channel.addEventListener('message', listen);
  return () => channel.removeEventListener('message', listen);
}

/** Adds what was done to the case as it is stored, so that nothing of another tab's is lost, and gives what is stored now. */
export async function writeCase({ base, entries: done }: Write): Promise<CaseRecord> {
  let written = base;
  await update<unknown>(
    base.id,
    (stored) => {
      written = stored === undefined ? addEntries(base, done) : addEntries(readable(stored), done);
      return written;
    },
    caseStore,
  );
  readFirstStart(clock.now());
  openChannel().postMessage(base.id);
  return written;
}

async function storeUnsaved(): Promise<void> {
  for (const unsaved of leftUnsaved) {
    try {
      const kept = unsaved.base === undefined ? await readStored(unsaved.id) : takeIn(undefined, unsaved.base);
      // What was done to a case that was deleted meanwhile waits until that is undone.
      if (kept !== undefined) {
        await writeCase({ base: kept, entries: entriesOf(unsaved, kept) });
        forgetUnsaved(unsaved.id);
      }
    } catch {
      // Stays for the next page.
    }
  }
}

// A newer Unstuck may have stored it: to write over it would lose what this one cannot read.
function readable(stored: unknown): CaseRecord {
  const read = readCase(stored);
  if ('faults' in read) {
    throw new Error(`The stored case cannot be read: ${read.faults.map(({ field, message }) => `${field} ${message}`).join(', ')}`);
  }
  return takeIn(undefined, read.found);
}

/** The case of that id; undefined where there is none that can be read. Fails with `NewerCase` where a newer Unstuck has stored it. */
export async function findCase(id: string): Promise<CaseRecord | undefined> {
  await takeUpUnsaved();
  return readStored(id);
}

async function readStored(id: string): Promise<CaseRecord | undefined> {
  const stored = await get<unknown>(id, caseStore);
  const form = newerFormOf(stored);
  if (form !== undefined) {
    throw new NewerCase(describeNewer('The stored case', form));
  }
  const read = readCase(stored);
  if ('faults' in read) {
    return undefined;
  }
  if (read.hadSecrets) {
    await storeWithoutSecrets(id);
  }
  return takeIn(undefined, read.found);
}

// What an older build has kept of secrets leaves the device.
async function storeWithoutSecrets(id: string): Promise<void> {
  // Where the browser refuses, what is shown is without them all the same.
  await update<unknown>(id, (stored) => (stored === undefined ? stored : readable(stored)), caseStore).catch(() => undefined);
}

export type StoredCases = {
  /** The last changed first. */
  readonly cases: readonly CaseRecord[];
  /** What is stored and cannot be read; it is left as it is. */
  readonly unreadable: readonly { readonly id: string; readonly faults: readonly CaseFault[] }[];
};

export async function listCases(): Promise<StoredCases> {
  await takeUpUnsaved();
  const read = (await entries<string, unknown>(caseStore)).map(([id, stored]) => ({ id, read: readCase(stored) }));
  await Promise.all(read.filter((entry) => 'found' in entry.read && entry.read.hadSecrets).map(({ id }) => storeWithoutSecrets(id)));
  return {
    cases: read
      .flatMap((entry) => ('found' in entry.read ? [takeIn(undefined, entry.read.found)] : []))
      .sort((a, b) => Date.parse(changedAt(b)) - Date.parse(changedAt(a))),
    unreadable: read.flatMap(({ id, read }) => ('faults' in read ? [{ id, faults: read.faults }] : [])),
  };
}

export async function deleteCase(id: string): Promise<void> {
  await forgetOlderCase(id);
  await del(id, caseStore);
  forgetUnsaved(id);
  forgetTypedSteps(id);
  openChannel().postMessage(id);
}

/** Stores all of them or, where one is refused, none. What is stored of them already is merged with it: nothing is lost. */
export async function storeCases(cases: readonly (CaseRecord | Case)[]): Promise<void> {
  await caseStore('readwrite', async (store) => {
    try {
      for (const found of cases) {
        const stored: unknown = await promisifyRequest(store.get(found.id));
        store.put(stored === undefined ? takeIn(undefined, found) : takeInBeside(readable(stored), found), found.id);
      }
    } catch (fault) {
      store.transaction.abort();
      throw fault;
    }
    await promisifyRequest(store.transaction);
  });
  for (const { id } of cases) {
    openChannel().postMessage(id);
  }
}

// A case of the form before has no log: what came of it is taken in as it was.
function takeInBeside(stored: CaseRecord, found: CaseRecord | Case): CaseRecord {
  return found.version === 1 ? takeIn(stored, found) : joinRecords(stored, takeIn(undefined, found));
}

/** Asks the browser not to clear the cases away when it runs out of room. It may refuse; nothing else depends on it. */
export async function askToPersist(): Promise<void> {
  // Missing where the page is not served securely.
  const storage: StorageManager | undefined = navigator.storage;
  if (storage !== undefined && !(await storage.persisted())) {
    await storage.persist();
  }
}
