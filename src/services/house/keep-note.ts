import { ownValue } from '../../engine/data/own-value.ts';
import { hashWords } from '../../engine/overlay/hash-words.ts';
import { wordsUnder } from '../../engine/overlay/words-under.ts';
import { type HouseNoteWords, notesPackId } from '../../packs/house-notes.ts';
import { inTime } from '../browser/in-time.ts';
import { loadBeside } from '../packs/load-beside.ts';
import { tellOfChange } from './house-changes.ts';
import { openWritten, overlayOf } from './load-house.ts';
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
      tellOfChange();
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

/** A note that nobody has written before, and what it is about. */
export type NewNote = {
  readonly key: string;
  readonly articleId: string;
  readonly nodeId: string;
  /** None where it is about the node itself. */
  readonly stepId?: string | undefined;
} & Pick<HouseNoteWords, 'text' | 'who' | 'day'>;

/** Keeps a new note, bound to the words that stand at its place now. Never rejects. */
export async function addNote({ key, articleId, nodeId, stepId, ...words }: NewNote, seen: string | undefined): Promise<NoteKept> {
  const article = await openWritten(articleId).catch(() => undefined);
  const node = ownValue(article?.nodes, nodeId);
  const under = node === undefined ? undefined : wordsUnder(node, stepId);
  if (under === undefined) {
    return {
      kind: 'refused',
      says: 'The article could not be read just now, so the note is not saved. Its text is still here: try again.',
    };
  }
  const bound = { node: nodeId, ...(stepId === undefined ? {} : { step: stepId }), hash: hashWords(under) };
  return keepNote({ key, overlay: overlayOf(articleId), note: { ...bound, ...words } }, seen);
}
