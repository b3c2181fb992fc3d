import { promisifyRequest, type UseStore } from 'idb-keyval';

let opening: Promise<IDBDatabase> | undefined;

function openDatabase(): Promise<IDBDatabase> {
  if (opening === undefined) {
    const request = indexedDB.open('unstuck-cases', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('cases');
    opening = promisifyRequest(request);
    // What was refused once is asked for again; a tab that is cut off from its storage opens it anew.
    opening.then(
      (database) => {
        database.onclose = () => {
          opening = undefined;
        };
      },
      () => {
        opening = undefined;
      },
    );
  }
  return opening;
}

/** Where cases are stored. Strict: the browser reports a write as done only when it is on the disk. */
export const caseStore: UseStore = async (mode, callback) => {
  const database = await openDatabase();
  return callback(database.transaction('cases', mode, { durability: 'strict' }).objectStore('cases'));
};
