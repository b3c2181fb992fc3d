import { promisifyRequest } from 'idb-keyval';

/**
 * Works inside one transaction on what is kept and on what was taken over from older builds (see take-over-older.ts).
 * Strict: the browser reports a write as done only when it is on the disk.
 */
export type OwnDatabase = <T>(
  mode: IDBTransactionMode,
  work: (kept: IDBObjectStore, taken: IDBObjectStore) => T | PromiseLike<T>,
) => Promise<T>;

let isEnded = false;

/** From now on this page keeps nothing: everything on the device is being deleted, and what it still holds must not come back. */
export function endKeeping(): void {
  isEnded = true;
}

/** The database of that name, opened when it is first needed. */
export function databaseNamed(name: string): OwnDatabase {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const open = () => {
    if (opening === undefined) {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('kept');
        request.result.createObjectStore('taken');
      };
      opening = promisifyRequest(request);
      // What was refused once is asked for again; a tab that is cut off from its storage opens it anew.
      opening.then((database) => {
        database.onclose = forget;
        database.onversionchange = () => {
          // Somebody deletes it.
          database.close();
          forget();
        };
      }, forget);
    }
    return opening;
  };
  return async (mode, work) => {
    if (isEnded) {
      throw new Error('Everything on this device is being deleted.');
    }
    const transaction = (await open()).transaction(['kept', 'taken'], mode, { durability: 'strict' });
    return work(transaction.objectStore('kept'), transaction.objectStore('taken'));
  };
}
