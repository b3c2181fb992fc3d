import { promisifyRequest } from 'idb-keyval';
import { type HouseNoteWords, isSameNote, type OwnNote } from '../../packs/house-notes.ts';
import { databaseInTime } from '../browser/database-in-time.ts';
import { houseNotes } from '../browser/own-name.ts';

/** The house notes that were written on this device, and the edition of the pack that they make. */
export type OwnNotes = { readonly notes: readonly OwnNote[]; readonly edition: number };

/** What is to become of a note. `seen` is when it was last changed, as far as who changes it knows; without it, it is new. */
export type NoteChange = Omit<OwnNote, 'at'> & { readonly seen?: string };

/** What came of it: kept, or what another tab has made of it meanwhile, in which case nothing was changed. */
export type NoteOutcome = { readonly kind: 'kept' } | { readonly kind: 'changed-elsewhere'; readonly note: HouseNoteWords | undefined };

const database = databaseInTime(houseNotes);
// Lists come after all texts.
const editionKey = ['edition'];
const ofNotes = () => IDBKeyRange.upperBound([], true);

/** Rejects where the browser keeps nothing. */
export function readOwnNotes(): Promise<OwnNotes> {
  return database('readonly', async (kept) => {
    const [notes, edition] = await Promise.all([
      promisifyRequest<OwnNote[]>(kept.getAll(ofNotes())),
      promisifyRequest<number | undefined>(kept.get(editionKey)),
    ]);
    return { notes, edition: edition ?? 0 };
  });
}

/**
 * Writes a note, changes it, or, where it has no words, deletes it, and raises the edition above the one that lies beside the
 * program; or, where it rejects, changes nothing. What another tab has made of the same note meanwhile is not written over.
 */
export function changeOwnNote({ seen, ...change }: NoteChange, editionBeside: number): Promise<NoteOutcome> {
  return database('readwrite', async (kept): Promise<NoteOutcome> => {
    const [before, edition = 0] = await Promise.all([
      promisifyRequest<OwnNote | undefined>(kept.get(change.key)),
      promisifyRequest<number | undefined>(kept.get(editionKey)),
    ]);
    // What was asked for twice was done once.
    if (before !== undefined && isSameNote(before.note, change.note)) {
      return { kind: 'kept' };
    }
    if (before?.at !== seen) {
      return { kind: 'changed-elsewhere', note: before?.note };
    }
    if (change.note === undefined && change.replaces === undefined) {
      kept.delete(change.key);
    } else {
      // Two of one moment are two all the same.
      kept.put({ ...change, at: `${new Date().toISOString()} ${Math.random()}` } satisfies OwnNote, change.key);
    }
    kept.put(Math.max(edition, editionBeside) + 1, editionKey);
    await promisifyRequest(kept.transaction);
    return { kind: 'kept' };
  });
}
