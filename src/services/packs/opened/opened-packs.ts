import { promisifyRequest } from 'idb-keyval';
import { type PackedPack, sourceOfPacked } from '../../../packs/doors/packed-pack.ts';
import type { PackSource } from '../../../packs/doors/source.ts';
import { databaseInTime } from '../../browser/database-in-time.ts';
import { openedPacks } from '../../browser/own-name.ts';

/** A pack that was opened in this browser: it lies under its id and the moment at which it was opened. */
export type KeptPack = {
  readonly id: string;
  readonly at: string;
  /** Files that lie each for itself: the index that was made here, or, of packs that older builds have kept, all. */
  readonly paths: readonly string[];
  /** Packs of one sum hold the same. */
  readonly sum?: string;
};

const database = databaseInTime(openedPacks);
// What belongs to a pack has a list for its key, which comes after all texts.
const heads = () => IDBKeyRange.upperBound([], true);
const allOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** The packs that were opened on this device, in the order of their ids. Rejects where the browser keeps nothing. */
export function listKeptPacks(): Promise<readonly KeptPack[]> {
  return database('readonly', (kept) => promisifyRequest<KeptPack[]>(kept.getAll(heads())));
}

/**
 * Keeps a pack in place of the one of its id that was opened at `over`, or, where it rejects, changes nothing. False, and
 * nothing is changed, where meanwhile another one is kept: whoever asked a person about it has to ask again.
 */
export function keepPack(id: string, packed: PackedPack, sum: string, over: string | undefined): Promise<boolean> {
  // Two of one moment are two all the same.
  const at = `${new Date().toISOString()} ${Math.random()}`;
  return database('readwrite', async (kept) => {
    const before = await promisifyRequest<KeptPack | undefined>(kept.get(id));
    if (before?.at !== over) {
      return false;
    }
    try {
      kept.delete(allOf(id));
      kept.put(packed, [id, at]);
      kept.put({ id, at, paths: [], sum } satisfies KeptPack, id);
    } catch (error) {
      // What was asked for before would be done else.
      kept.transaction.abort();
      throw error;
    }
    await promisifyRequest(kept.transaction);
    return true;
  });
}

/** Keeps the index that was made of an opened pack beside it, as long as that one is kept. */
export function keepIndex({ id, at }: KeptPack, index: ReadonlyMap<string, string>): Promise<void> {
  return database('readwrite', async (kept) => {
    const head = await promisifyRequest<KeptPack | undefined>(kept.get(id));
    if (head?.at === at) {
      for (const [path, text] of index) {
        kept.put(new TextEncoder().encode(text), [id, at, path]);
      }
      kept.put({ ...head, paths: [...new Set([...head.paths, ...index.keys()])] } satisfies KeptPack, id);
      await promisifyRequest(kept.transaction);
    }
  });
}

/** Takes an opened pack off this device. */
export function removePack(id: string): Promise<void> {
  return database('readwrite', (kept) => {
    kept.delete(allOf(id));
    kept.delete(id);
    return promisifyRequest(kept.transaction);
  });
}

/**
 * The files of an opened pack. One that another tab has replaced or removed since is read on as it was, where it was begun with,
 * and rejects else: two editions are not mixed.
 */
export function sourceOfKept(head: KeptPack): PackSource {
  const { id, at } = head;
  const paths = new Set(head.paths);
  const find = <T>(key: IDBValidKey) => database('readonly', (kept) => promisifyRequest<T | undefined>(kept.get(key)));
  const gone = (path: string) => new Error(`${path} of ${id} is no longer kept.`);
  let opening: Promise<PackedPack | undefined> | undefined;
  const openPacked = () => {
    opening ??= find<PackedPack>([id, at]);
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  return {
    isOnlyHere: true,
    list: async () => [...new Set([...((await openPacked())?.files.keys() ?? []), ...paths])],
    read: async (path) => {
      if (paths.has(path)) {
        const bytes = await find<Uint8Array>([id, at, path]);
        if (bytes === undefined) {
          throw gone(path);
        }
        return bytes;
      }
      const packed = await openPacked();
      if (packed === undefined && head.sum !== undefined) {
        throw gone(path);
      }
      return packed && sourceOfPacked(packed).read(path);
    },
    keepIndex: (index) => keepIndex(head, index),
  };
}
