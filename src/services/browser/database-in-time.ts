import { databaseNamed, type OwnDatabase } from './own-database.ts';

// A browser that is busy takes a second or two; one whose profile is damaged may never answer.
const opensWithin = 4000;

/**
 * The database of that name, as `databaseNamed` gives it, for what is shown without it too: where the browser does not open it
 * in time, work on it rejects, and from then on at once, until it is open.
 */
export function databaseInTime(name: string, within = opensWithin): OwnDatabase {
  const database = databaseNamed(name);
  let isOpen = false;
  let opening: Promise<void> | undefined;
  const open = () => {
    opening ??= new Promise<void>((opened, failed) => {
      const late = setTimeout(() => failed(new Error(`${name} was not opened in time.`)), within);
      const end = () => clearTimeout(late);
      database('readonly', () => undefined)
        .then(
          () => {
            isOpen = true;
            opened();
          },
          (reason: unknown) => {
            // What was refused once is asked for again.
            opening = undefined;
            failed(reason);
          },
        )
        .finally(end);
    });
    return opening;
  };
  return async (mode, work) => {
    if (!isOpen) {
      await open();
    }
    return database(mode, work);
  };
}
