import { type HouseNoteWords, notesPackId } from '../../packs/house-notes.ts';
import { inTime } from '../in-time.ts';
import { loadBeside } from '../packs-beside/load-beside.ts';
import { tellHouseChanged } from './house-store.ts';
import { changeOwnNote, type NoteChange, readOwnNotes } from './own-notes.ts';

/** What came of keeping a note; where it was not kept, nothing has changed, and why is said. */
export type NoteKept =
  | { readonly kind: 'kept' }
  | { readonly kind: 'changed-elsewhere'; readonly note: HouseNoteWords | undefined; readonly seen?: string }
  | { readonly kind: 'refused'; readonly says: string };

const browserAnswersWithin = 5000;

function late(): Promise<never> {
  return new Promise((_, refuse) => setTimeout(() => refuse(new Error('The browser does not answer.')), browserAnswersWithin));
}

/** Keeps, changes or deletes a house note on this device, and shows it. Never rejects. */
export async function keepNote(change: Omit<NoteChange, 'seen'>, seen: string | undefined): Promise<NoteKept> {
  const beside = await inTime(loadBeside(), browserAnswersWithin);
  const edition = beside?.packs.find(({ id }) => id === notesPackId)?.mark.edition.number ?? 0;
  try {
    const changing = changeOwnNote({ ...change, ...(seen === undefined ? {} : { seen }) }, edition);
    const outcome = await Promise.race([changing, late()]);
    if (outcome.kind === 'kept') {
      tellHouseChanged();
      return outcome;
    }
    const now = (await readOwnNotes()).notes.find(({ key }) => key === change.key);
    return { ...outcome, ...(now === undefined ? {} : { seen: now.at }) };
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return {
      kind: 'refused',
      says: isFull
        ? 'There is no room left on this device. The note is not saved; its text is still here, so copy it before you go on.'
        : 'This browser did not save the note. Its text is still here: try again, or copy it before you go on.',
    };
  }
}
