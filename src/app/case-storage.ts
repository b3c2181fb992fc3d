import { del, entries, get, setMany, update } from 'idb-keyval';
import type { Case } from '../engine/case.ts';
import { redo, type Write } from '../features/cases/case-machine.ts';
import { type CaseFault, readCase } from '../features/cases/case-schema.ts';
import { caseStore } from './case-database.ts';
import { lookAtOlder } from './look-at-older.ts';
import { ownName } from './own-name.ts';
import { forgetOlderCase } from './take-over-older.ts';
import { forgetUnsaved, unsavedChanges } from './unsaved-changes.ts';

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

/** Does the changes to the case as it is stored, so that none of another tab's is lost, and gives what is stored now. */
export async function writeCase({ base, changes }: Write): Promise<Case> {
  let written = base;
  await update<unknown>(
    base.id,
    (stored) => {
      written = stored === undefined ? base : redo(readable(stored), changes);
      return written;
    },
    caseStore,
  );
  openChannel().postMessage(base.id);
  return written;
}

async function storeUnsaved(): Promise<void> {
  for (const { id, base, changes } of leftUnsaved) {
    try {
      const kept = base ?? (await readStored(id));
      if (kept !== undefined) {
        await writeCase({ base: kept, changes });
      }
      forgetUnsaved(id);
    } catch {
      // Stays for the next page.
    }
  }
}

// A newer Unstuck may have stored it: to write over it would lose what this one cannot read.
function readable(stored: unknown): Case {
  const read = readCase(stored);
  if ('faults' in read) {
    throw new Error(`The stored case cannot be read: ${read.faults.map(({ field, message }) => `${field} ${message}`).join(', ')}`);
  }
  return read.kept;
}

/** The case of that id; undefined where there is none that can be read. */
export async function findCase(id: string): Promise<Case | undefined> {
  await takeUpUnsaved();
  return readStored(id);
}

async function readStored(id: string): Promise<Case | undefined> {
  const read = readCase(await get<unknown>(id, caseStore));
  if ('faults' in read) {
    return undefined;
  }
  if (read.hadSecrets) {
    await storeWithoutSecrets(id);
  }
  return read.kept;
}

// What an older build has kept of secrets leaves the device.
async function storeWithoutSecrets(id: string): Promise<void> {
  // Where the browser refuses, what is shown is without them all the same.
  await update<unknown>(id, (stored) => (stored === undefined ? stored : readable(stored)), caseStore).catch(() => undefined);
}

export type StoredCases = {
  /** The last changed first. */
  readonly cases: readonly Case[];
  /** What is stored and cannot be read; it is left as it is. */
  readonly unreadable: readonly { readonly id: string; readonly faults: readonly CaseFault[] }[];
};

export async function listCases(): Promise<StoredCases> {
  await takeUpUnsaved();
  const read = (await entries<string, unknown>(caseStore)).map(([id, stored]) => ({ id, read: readCase(stored) }));
  await Promise.all(read.filter((entry) => 'kept' in entry.read && entry.read.hadSecrets).map(({ id }) => storeWithoutSecrets(id)));
  return {
    cases: read
      .flatMap((entry) => ('kept' in entry.read ? [entry.read.kept] : []))
      .sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt)),
    unreadable: read.flatMap(({ id, read }) => ('faults' in read ? [{ id, faults: read.faults }] : [])),
  };
}

export async function deleteCase(id: string): Promise<void> {
  await forgetOlderCase(id);
  await del(id, caseStore);
  forgetUnsaved(id);
  openChannel().postMessage(id);
}

/** Stores all of them or, where one is refused, none. */
export async function storeCases(cases: readonly Case[]): Promise<void> {
  await setMany(
    cases.map((kept) => [kept.id, kept]),
    caseStore,
  );
  for (const { id } of cases) {
    openChannel().postMessage(id);
  }
}

/** Asks the browser not to clear the cases away when it runs out of room. It may refuse; nothing else depends on it. */
export async function askToPersist(): Promise<void> {
  // Missing where the page is not served securely.
  const storage: StorageManager | undefined = navigator.storage;
  if (storage !== undefined && !(await storage.persisted())) {
    await storage.persist();
  }
}
