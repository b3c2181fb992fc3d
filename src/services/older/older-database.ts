import { promisifyRequest } from 'idb-keyval';

export type OlderEntries = readonly (readonly [key: IDBValidKey, value: unknown])[];

/** Opens a database of an older build; undefined where there is none, and then none is made. */
async function openOlder(name: string, store: string): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(name);
  let isMissing = false;
  request.onupgradeneeded = () => {
    isMissing = true;
    request.transaction?.abort();
  };
  const database = await promisifyRequest(request).catch((error: unknown) => {
    if (isMissing) {
      return undefined;
    }
    throw error;
  });
  if (database?.objectStoreNames.contains(store) === false) {
    database.close();
    return undefined;
  }
  return database;
}

async function inOlder<T>(
  name: string,
  store: string,
  mode: IDBTransactionMode,
  work: (kept: IDBObjectStore) => Promise<T>,
): Promise<T | undefined> {
  const database = await openOlder(name, store);
  try {
    return database && (await work(database.transaction(store, mode).objectStore(store)));
  } finally {
    database?.close();
  }
}

/** All that an older build has kept there. */
export async function readOlder(name: string, store: string): Promise<OlderEntries> {
  const read = async (kept: IDBObjectStore) => {
    const [keys, values] = await Promise.all([promisifyRequest(kept.getAllKeys()), promisifyRequest<unknown[]>(kept.getAll())]);
    return keys.map((key, at) => [key, values[at]] as const);
  };
  return (await inOlder(name, store, 'readonly', read)) ?? [];
}

/** Deletes of it what is to go, each looked at again within the same transaction: an older tab may have just written it. */
export async function removeOlder(name: string, store: string, isToGo: (key: IDBValidKey, value: unknown) => boolean): Promise<void> {
  await inOlder(name, store, 'readwrite', async (kept) => {
    const done = promisifyRequest(kept.transaction);
    for (const key of await promisifyRequest(kept.getAllKeys())) {
      if (isToGo(key, await promisifyRequest<unknown>(kept.get(key)))) {
        kept.delete(key);
      }
    }
    await done;
  });
}
