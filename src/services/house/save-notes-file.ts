import { zipSync } from 'fflate';
import { describeFault } from '../../packs/describe-fault.ts';
import { notesPackId, type OwnNote, writeNotesPack } from '../../packs/house-notes.ts';
import { clock } from '../browser/clock.ts';
import { inTime } from '../browser/in-time.ts';
import { listKeptPacks, sourceOfKept } from '../packs/opened/opened-packs.ts';
import { askServer } from './ask-server.ts';
import { type OwnNotes, readOwnNotes } from './own-notes.ts';
import { areSame, type NotesPack, readNotesBeside, readNotesPack } from './read-notes-beside.ts';

// The first day that a zip can say, in whatever zone this runs: the same notes give the same bytes.
const mtime = new Date(1980, 0, 1);
const browserAnswersWithin = 5000;

/** What came of saving: the name of the file and, where `site.json` has to be another one, how it then reads; or why none was made. */
export type SavedNotes =
  | { readonly name: string; readonly site?: string; readonly faults?: undefined }
  | { readonly faults: readonly string[] | 'unreached' };

/**
 * Saves the pack of house notes, with all that lies beside the program of it already. Where some of that cannot be read, no file
 * is made: whoever unzips it would delete the notes of others. Rejects where this device does not give its own.
 */
export async function saveNotesFile(): Promise<SavedNotes> {
  const own = await readOwnNotes();
  const beside = await readNotesBeside(askServer).catch(() => 'unreached' as const);
  if (beside === 'unreached') {
    return { faults: beside };
  }
  const opened = beside.faults === undefined && !beside.isNamed ? await readOpened() : undefined;
  const pack = opened ?? beside;
  if (beside.faults !== undefined || pack.faults !== undefined) {
    return { faults: (beside.faults ?? pack.faults ?? []).map(describeFault) };
  }
  if (opened !== undefined && beside.files.size > 0) {
    return { faults: [`site.json: does not name ${notesPackId}, which lies in packs/ already. Name it there, or take the folder away.`] };
  }
  const { files, edition } = writeNext(pack, own);
  const inFolder = [...files].map(([path, bytes]) => [`${notesPackId}/${path}`, bytes] as const);
  const zip = zipSync(Object.fromEntries(inFolder.toSorted(([one], [other]) => (one < other ? -1 : 1))), { level: 9, mtime });
  const name = `${notesPackId}-${edition}.unstuck`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(zip)], { type: 'application/zip' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  const { site, isNamed } = beside;
  const packs = (site.packs as readonly string[] | undefined) ?? [];
  return { name, ...(isNamed ? {} : { site: JSON.stringify({ ...site, packs: [...packs, notesPackId] }) }) };
}

// One that was opened from a file is this house's as long as none lies beside the program.
async function readOpened(): Promise<NotesPack | undefined> {
  const kept = (await inTime(listKeptPacks(), browserAnswersWithin))?.find(({ id }) => id === notesPackId);
  return kept && readNotesPack(sourceOfKept(kept).read);
}

/** The pack with the notes of this device, in an edition above the one that it goes on from wherever it says anything else. */
export function writeNext(
  pack: Extract<NotesPack, { readonly edition: number }>,
  { notes, edition }: OwnNotes,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly edition: number } {
  const write = (number: number) => ({ files: writeNotesPack(pack.files, notes, { number, day: lastDay(notes) }), edition: number });
  const next = write(Math.max(edition, pack.edition));
  const before = [...pack.files];
  const isSame =
    next.files.size === before.length &&
    before.every(([path, bytes]) => {
      const now = next.files.get(path);
      return now !== undefined && areSame(now, bytes);
    });
  return isSame || next.edition > pack.edition ? next : write(pack.edition + 1);
}

function lastDay(notes: readonly OwnNote[]): string {
  return (
    notes
      .map(({ at }) => at.slice(0, 10))
      .toSorted()
      .at(-1) ?? clock.now().slice(0, 10)
  );
}
