import { promisifyRequest } from 'idb-keyval';
import { databaseInTime } from '../../browser/database-in-time.ts';
import { servedPacks } from './served-name.ts';

/** What a pack held at one time, known by a hash over its files, whatever the edition says. */
export type Content = { readonly hash: string; readonly edition: number; readonly isPrepared: boolean };

/** What this device knows of a pack beside the program. */
export type KeptHead = {
  readonly id: string;
  readonly title: string;
  /** What a tab that starts without a network goes on with. */
  readonly used: Content;
  /** What was used before it: tabs that began with that still read it. */
  readonly former?: Content;
  /** What is being loaded beside it. */
  readonly coming?: Content;
  /** The articles that were opened, and what else was read of it: paths. */
  readonly opened: readonly string[];
  /** Files that the server gave otherwise than the index says. */
  readonly doubted: readonly string[];
  /** There where all of what is used is kept: how many bytes that are. */
  readonly whole?: number;
  /** There while all of it is being loaded for that; a tab that is closed meanwhile leaves it. */
  readonly keeping?: true;
  /** An older edition that a person has chosen all the same. */
  readonly chosen?: string;
};

const database = databaseInTime(servedPacks);
// Files have lists for keys, which come after all texts.
const heads = () => IDBKeyRange.upperBound([], true);
const filesOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** What is known of every pack, in the order of their ids. Rejects where the browser keeps nothing. */
export function listHeads(): Promise<readonly KeptHead[]> {
  return database('readonly', (kept) => promisifyRequest<KeptHead[]>(kept.getAll(heads())));
}

export function readHead(id: string): Promise<KeptHead | undefined> {
  return database('readonly', (kept) => promisifyRequest<KeptHead | undefined>(kept.get(id)));
}

/** Writes a head anew from what stands there, in one transaction, whatever other tabs do. */
export function changeHead(id: string, change: (head: KeptHead | undefined) => KeptHead | undefined): Promise<void> {
  return database('readwrite', async (kept) => {
    const changed = change(await promisifyRequest<KeptHead | undefined>(kept.get(id)));
    if (changed !== undefined) {
      kept.put(changed, id);
    }
    return promisifyRequest(kept.transaction);
  });
}

export function readKept(id: string, key: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return database('readonly', (kept) => promisifyRequest<Uint8Array<ArrayBuffer> | undefined>(kept.get([id, key])));
}

/** Keeps files by their keys: all of these or, where it rejects, none. */
export function keepFiles(id: string, files: Iterable<readonly [key: string, bytes: Uint8Array]>): Promise<void> {
  return database('readwrite', (kept) => {
    for (const [key, bytes] of files) {
      kept.put(bytes, [id, key]);
    }
    return promisifyRequest(kept.transaction);
  });
}

/** The keys of all files that are kept of a pack. */
export async function listKeys(id: string): Promise<readonly string[]> {
  const keys = await database('readonly', (kept) => promisifyRequest(kept.getAllKeys(filesOf(id))));
  return keys.map((key) => (Array.isArray(key) ? String(key[1]) : ''));
}

/** Forgets all files of a pack but these. */
export async function keepOnly(id: string, needed: ReadonlySet<string>): Promise<void> {
  const keys = await listKeys(id);
  await database('readwrite', (kept) => {
    for (const key of keys.filter((each) => !needed.has(each))) {
      kept.delete([id, key]);
    }
    return promisifyRequest(kept.transaction);
  });
}

/** Takes all of a pack off this device. */
export function removeServed(id: string): Promise<void> {
  return database('readwrite', (kept) => {
    kept.delete(filesOf(id));
    kept.delete(id);
    return promisifyRequest(kept.transaction);
  });
}
