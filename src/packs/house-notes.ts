import * as v from 'valibot';
import { houseNote, type OverlayEntry } from '../model/article/overlay.ts';
import { isDay } from '../model/base/is-day.ts';
import type { SharedFile } from '../model/pack/pack-files.ts';
import { printPackFile } from '../model/pack/print-pack-file.ts';
import { readUtf8 } from './gate/kind-of-file.ts';

/** The id of the pack that is made of the notes that are written in a browser, whoever writes them. */
export const notesPackId = 'house-notes';

/** A house note as a person writes it: bound to a node or a step and the words there. */
export type HouseNoteWords = {
  readonly node: string;
  readonly step?: string;
  readonly hash: string;
  readonly text: string;
  /** Who says so, in their own words. */
  readonly who: string;
  readonly day: string;
};

/** A house note that was written, changed or deleted on this device. */
export type OwnNote = {
  readonly key: string;
  /** The overlay that it belongs to, as `acme.vpn-drops`. */
  readonly overlay: string;
  /** None where it is deleted. */
  readonly note?: HouseNoteWords;
  /** The note of the pack beside the program that it stands instead of. */
  readonly replaces?: HouseNoteWords;
  /** When it was last changed here. */
  readonly at: string;
};

type Roles = SharedFile['roles'];

/** A note of a pack as a person reads it. */
export function wordsOfNote(entry: Extract<OverlayEntry, { readonly kind: 'note' }>, nameOfRole: (role: string) => string): HouseNoteWords {
  const { node, step, hash, text, house } = entry;
  return { node, ...(step === undefined ? {} : { step }), hash, text, who: nameOfRole(house.role), day: house.day };
}

/** Whether two notes say the same of the same place, on the word of the same person and day. */
export function isSameNote(one: HouseNoteWords | undefined, other: HouseNoteWords | undefined): boolean {
  return one !== undefined && other !== undefined && identityOf(one) === identityOf(other);
}

/** One text for one note: the same for two that say the same. */
export function identityOf({ node, step, hash, text, who, day }: HouseNoteWords): string {
  return JSON.stringify([node, step, hash, text, who, day]);
}

/**
 * The files of the pack of house notes: those of the one that lies beside the program, if there is one, with what was written,
 * changed and deleted on this device. All else in it stays as it is, also an entry that cannot be read. What it has of `pack.json`
 * and `shared.json` is whole, and each overlay has a list of entries.
 */
export function writeNotesPack(
  base: ReadonlyMap<string, Uint8Array>,
  notes: readonly OwnNote[],
  edition: { readonly number: number; readonly day: string },
): Map<string, Uint8Array> {
  const files = new Map(base);
  const pack = readFields(base.get('pack.json')) ?? newPack;
  const shared = readFields(base.get('shared.json')) ?? noneShared;
  const roles: Record<string, Roles[string]> = { ...(shared.roles as Roles) };
  const overlays = new Set(pack.overlays as readonly string[] | undefined);
  for (const name of new Set(notes.map((one) => one.overlay))) {
    const path = `overlays/${name}.json`;
    const file = readFields(base.get(path)) ?? {};
    const own = notes.filter((one) => one.overlay === name);
    const nameOfRole = (role: string) => roles[role]?.name ?? role;
    // What is no whole note was never shown as one that can be changed.
    const isGone = (entry: unknown) =>
      v.is(houseNote, entry) &&
      own.some(({ note, replaces }) => [note, replaces].some((words) => isSameNote(words, wordsOfNote(entry, nameOfRole))));
    const entries = [
      ...((file.entries as readonly unknown[] | undefined) ?? []).filter((entry) => !isGone(entry)),
      ...own.flatMap(({ note }) => (note === undefined ? [] : [toEntry(note, roles)])),
    ];
    files.delete(path);
    overlays.delete(name);
    if (entries.length > 0) {
      overlays.add(name);
      put(files, path, { ...file, entries });
    }
  }
  const [firstRole = 'helpdesk'] = Object.keys(roles);
  if (Object.keys(roles).length === 0) {
    roles[firstRole] = { name: 'Helpdesk', person: 'the helpdesk' };
  }
  put(files, 'shared.json', { ...shared, roles });
  put(files, 'pack.json', {
    ...pack,
    edition: { number: edition.number, date: edition.day, change: 'House notes written in the browser.' },
    owner: pack.owner ?? firstRole,
    adds: [...new Set([...((pack.adds as readonly string[] | undefined) ?? []), ...[...overlays].map((name) => name.split('.')[0] ?? '')])],
    overlays: [...overlays],
    files: [...new Set([...(pack.files as readonly string[]), 'shared.json'])],
  });
  return files;
}

const newPack: Record<string, unknown> = {
  format: 'unstuck-pack/1',
  id: notesPackId,
  title: 'House notes',
  publisher: 'This helpdesk',
  language: 'en',
  licence: 'For our own use',
  articles: [],
  files: [],
};

const noneShared: Record<string, unknown> = { roles: {}, observations: {}, blanks: {}, literalWords: [], facts: {} };

function toEntry({ who, day, text, ...bound }: HouseNoteWords, roles: Record<string, Roles[string]>): OverlayEntry {
  return { kind: 'note', ...bound, house: { role: roleOf(who, roles), day: isDay(day) ? day : '2026-01-01' }, text };
}

// The id of a role is nowhere read but in the file: a name in another script gets one too.
function roleOf(who: string, roles: Record<string, Roles[string]>): string {
  const known = Object.entries(roles).find(([, { name }]) => name === who)?.[0];
  if (known !== undefined) {
    return known;
  }
  const plain = who
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const wanted = plain === '' ? 'person' : plain;
  let role = wanted;
  for (let number = 2; Object.hasOwn(roles, role); number++) {
    role = `${wanted}-${number}`;
  }
  roles[role] = { name: who, person: who };
  return role;
}

function readFields(bytes: Uint8Array | undefined): Record<string, unknown> | undefined {
  return bytes === undefined ? undefined : JSON.parse(readUtf8(bytes) ?? '{}');
}

function put(files: Map<string, Uint8Array>, path: string, value: unknown): void {
  files.set(path, new TextEncoder().encode(printPackFile(path, value)));
}
