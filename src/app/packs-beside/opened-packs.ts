import { promisifyRequest } from 'idb-keyval';
import type { PackSource } from '../../packs/doors/source.ts';
import type { PackFiles } from '../../packs/gate/find-file-faults.ts';
import { databaseNamed } from '../own-database.ts';
import { openedPacks } from '../own-name.ts';

/** A pack that was opened in this browser: its files lie under its id and the moment at which it was opened. */
export type KeptPack = { readonly id: string; readonly at: string; readonly paths: readonly string[] };

const database = databaseNamed(openedPacks);
// Files have lists for keys, which come after all texts.
const heads = () => IDBKeyRange.upperBound([], true);
const filesOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** The packs that were opened on this device, in the order of their ids. Rejects where the browser keeps nothing. */
export function listKeptPacks(): Promise<readonly KeptPack[]> {
  return database('readonly', (kept) => promisifyRequest<KeptPack[]>(kept.getAll(heads())));
}

/** Keeps all files of a pack in place of those of an older one of its id, or, where it rejects, changes nothing. */
export function keepPack(id: string, files: PackFiles): Promise<void> {
  // Two of one moment are two all the same.
  const at = `${new Date().toISOString()} ${Math.random()}`;
  return database('readwrite', (kept) => {
    try {
      kept.delete(filesOf(id));
      for (const [path, bytes] of files) {
        kept.put(bytes, [id, at, path]);
      }
      kept.put({ id, at, paths: [...files.keys()] } satisfies KeptPack, id);
    } catch (error) {
      // What was asked for before would be done else.
      kept.transaction.abort();
      throw error;
    }
    return promisifyRequest(kept.transaction);
  });
}

/** Takes an opened pack off this device. */
export function removePack(id: string): Promise<void> {
  return database('readwrite', (kept) => {
    kept.delete(filesOf(id));
    kept.delete(id);
    return promisifyRequest(kept.transaction);
  });
}

/** The files of an opened pack. Rejects for one that another tab has replaced or removed since: two editions are not mixed. */
export function sourceOfKept({ id, at, paths }: KeptPack): PackSource {
  const there = new Set(paths);
  return {
    isOnlyHere: true,
    list: async () => paths,
    read: async (path) => {
      if (!there.has(path)) {
        return undefined;
      }
      const bytes = await database('readonly', (kept) => promisifyRequest<Uint8Array | undefined>(kept.get([id, at, path])));
      if (bytes === undefined) {
        throw new Error(`${path} of ${id} is no longer kept.`);
      }
      return bytes;
    },
  };
}
