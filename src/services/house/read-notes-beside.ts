import * as v from 'valibot';
import { siteFile } from '../../packs/doors/site-file.ts';
import type { PackFault } from '../../packs/fault.ts';
import { readUtf8 } from '../../packs/gate/kind-of-file.ts';
import { notesPackId } from '../../packs/house-notes.ts';
import { checkShape } from '../../packs/read/check-shape.ts';
import { fieldsOf } from '../../packs/read/fields-of.ts';
import { parseJson } from '../../packs/read/parse-json.ts';
import { readPackHead } from '../../packs/read/read-pack.ts';

/** The bytes of a file by its path; undefined where there is none. Rejects where that cannot be known just now. */
export type ReadBytes = (path: string) => Promise<Uint8Array | undefined>;

/** All files that the pack of house notes names, as they lie there, and its edition; or why it cannot be gone on from. */
export type NotesPack =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly edition: number; readonly faults?: undefined }
  | { readonly faults: readonly PackFault[] };

/** The same of the pack beside the program, with the fields of `site.json`: none where there is no such file. */
export type NotesBeside = (NotesPack & { readonly isNamed: boolean; readonly site: Readonly<Record<string, unknown>> }) | Faulty;

type Faulty = { readonly faults: readonly PackFault[] };

const folder = `packs/${notesPackId}`;
const none: NotesPack = { files: new Map(), edition: 0 };
// A browser asks six things of a server at once; more would wait in its queue while their time runs.
const atOnce = 6;

/**
 * Reads what lies beside the program of house notes, by paths from there. What is missing or broken is a fault, never nothing:
 * a file that is made without it would take it from everybody. Rejects where the server cannot be asked.
 */
export async function readNotesBeside(read: ReadBytes): Promise<NotesBeside> {
  const bytes = await read('site.json');
  const parsed = bytes === undefined ? { value: { format: 'unstuck-site/1' } } : parse('site.json', bytes);
  const shaped = 'faults' in parsed ? parsed : checkShape('site.json', siteFile, parsed.value);
  if ('faults' in parsed || 'faults' in shaped) {
    return { faults: 'faults' in shaped ? shaped.faults : [] };
  }
  const isNamed = shaped.value.packs?.includes(notesPackId) === true;
  const pack = await readNotesPack((path) => read(`${folder}/${path}`));
  if (pack.faults !== undefined) {
    return { faults: pack.faults.map((fault) => ({ ...fault, file: `${folder}/${fault.file}` })) };
  }
  if (isNamed && pack.files.size === 0) {
    return { faults: [{ file: `${folder}/pack.json`, path: '', says: 'is not there, though site.json names the pack' }] };
  }
  return { ...pack, isNamed, site: fieldsOf(parsed.value) };
}

/** Reads a pack of house notes, by paths inside it: no files where it has no `pack.json`. */
export async function readNotesPack(read: ReadBytes): Promise<NotesPack> {
  const before = await read('pack.json');
  if (before === undefined) {
    return none;
  }
  const files = new Map([['pack.json', before]]);
  const found = async (path: string) => {
    const bytes = files.get(path) ?? (await read(path));
    if (bytes !== undefined) {
      files.set(path, bytes);
    }
    return bytes;
  };
  const head = await readPackHead(async (path) => {
    const bytes = await found(path);
    return bytes && readUtf8(bytes);
  });
  if ('faults' in head) {
    return head;
  }
  const { id, edition, articles, overlays = [], media = [], files: more } = head.pack;
  if (id !== notesPackId) {
    return { faults: [{ file: 'pack.json', path: 'id', says: `is ${id}, and should be ${notesPackId}` }] };
  }
  const inOverlays = overlays.map((name) => `overlays/${name}.json`);
  const waiting = [...more, ...media, ...articles.map((name) => `articles/${name}.json`), ...inOverlays].values();
  const missing: PackFault[] = [];
  const readOnes = async () => {
    for (const path of waiting) {
      if ((await found(path)) === undefined) {
        missing.push({ file: path, path: '', says: 'is named in pack.json and not there' });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOnes));
  const faults = [...missing, ...inOverlays.flatMap((path) => faultsOf(path, files.get(path)))];
  if (faults.length > 0) {
    return { faults };
  }
  const after = await read('pack.json');
  return after !== undefined && areSame(before, after)
    ? { files, edition: edition.number }
    : { faults: [{ file: 'pack.json', path: '', says: 'was changed while it was read: wait until the folder is copied' }] };
}

/** Whether two files hold the same. */
export function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

// An entry with a fault of its own can be carried along as it is.
const overlayList = v.object({ entries: v.array(v.unknown()) });

function faultsOf(path: string, bytes: Uint8Array | undefined): readonly PackFault[] {
  if (bytes === undefined) {
    return [];
  }
  const parsed = parse(path, bytes);
  const shaped = 'faults' in parsed ? parsed : checkShape(path, overlayList, parsed.value);
  return 'faults' in shaped ? shaped.faults : [];
}

function parse(path: string, bytes: Uint8Array): ReturnType<typeof parseJson> {
  const text = readUtf8(bytes);
  return text === undefined ? { faults: [{ file: path, path: '', says: 'is no text in UTF-8: save it as UTF-8' }] } : parseJson(path, text);
}
