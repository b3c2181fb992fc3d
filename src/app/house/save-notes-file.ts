import { zipSync } from 'fflate';
import type { PackSource } from '../../packs/doors/source.ts';
import { readUtf8 } from '../../packs/gate/kind-of-file.ts';
import { notesPackId, type OwnNote, writeNotesPack } from '../../packs/house-notes.ts';
import { clock } from '../clock.ts';
import { findSite } from '../packs-beside/find-site.ts';
import { loadBeside } from '../packs-beside/load-beside.ts';
import { readOwnNotes } from './own-notes.ts';

// The first day that a zip can say, in whatever zone this runs: the same notes give the same bytes.
const mtime = new Date(1980, 0, 1);

/** The name of a saved file, and how `site.json` reads once it lies beside the program. */
export type SavedNotes = { readonly name: string; readonly site: string };

/** Saves the pack of house notes, with what lies beside the program of it already. */
export async function saveNotesFile(): Promise<SavedNotes> {
  const [{ packs }, { notes, edition }] = await Promise.all([loadBeside(), readOwnNotes()]);
  const pack = packs.find(({ id }) => id === notesPackId);
  const base = pack === undefined ? new Map<string, Uint8Array>() : await readNamed(pack.source);
  const number = Math.max(edition, pack?.mark.edition.number ?? 0);
  const files = writeNotesPack(base, notes, { number, day: lastDay(notes) });
  const inFolder = [...files].map(([path, bytes]) => [`${notesPackId}/${path}`, bytes] as const);
  const zip = zipSync(Object.fromEntries(inFolder.toSorted(([one], [other]) => (one < other ? -1 : 1))), { level: 9, mtime });
  const name = `${notesPackId}-${number}.unstuck`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(zip)], { type: 'application/zip' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  const site = { format: 'unstuck-site/1', packs: [...new Set([...(await findSite()).packs, notesPackId])] };
  return { name, site: JSON.stringify(site) };
}

// A server of files cannot list a folder.
async function readNamed({ read }: PackSource): Promise<Map<string, Uint8Array>> {
  const head = await read('pack.json');
  const { articles = [], overlays = [], files = [], media = [] } = JSON.parse(readUtf8(head ?? new Uint8Array()) ?? '{}');
  const paths: string[] = [
    'pack.json',
    ...files,
    ...media,
    ...articles.map((id: string) => `articles/${id}.json`),
    ...overlays.map((name: string) => `overlays/${name}.json`),
  ];
  const all = await Promise.all(paths.map(async (path) => [path, await read(path)] as const));
  return new Map(all.flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes] as const])));
}

function lastDay(notes: readonly OwnNote[]): string {
  return (
    notes
      .map(({ at }) => at.slice(0, 10))
      .toSorted()
      .at(-1) ?? clock.now().slice(0, 10)
  );
}
