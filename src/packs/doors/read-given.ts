import { packBytesAtMost } from '../../model/pack/size-limits.ts';
import type { PackFault } from '../fault.ts';
import { refuseFile } from '../gate/kind-of-file.ts';
import { sumCrc32 } from './crc32.ts';
import { openZip } from './open-zip.ts';
import { findPackFolder } from './pack-folder.ts';
import { type PackedFile, type PackedPack, unpackFile } from './packed-pack.ts';

/** What a person gives to be opened: one file, or the files of a folder by their paths from there. */
export type GivenPack = { readonly file: File } | { readonly folder: readonly { readonly path: string; readonly file: File }[] };

/**
 * A pack as it was given, each of its files looked at, and what beside them was left out; or why it is none. Two of one `sum`
 * hold the same.
 */
export type GivenRead =
  | { readonly packed: PackedPack; readonly sum: string; readonly leftOut: readonly PackFault[]; readonly faults?: undefined }
  | { readonly faults: readonly PackFault[] };

/** Told how many bytes of how many are read. */
export type TellProgress = (done: number, of: number) => void;

// More of one kind are read by nobody.
const faultsAtMost = 100;
// So much is held of a folder before the browser is given it to hold.
const heldAtMost = 8_000_000;

const fault = (file: string, says: string): PackFault => ({ file, path: '', says });
const refuse = (file: string, says: string) => ({ faults: [fault(file, says)] });

/**
 * Reads what was given, one file at a time. A file that is damaged or may not lie in a pack leaves no pack: half of one is
 * none. Never rejects.
 */
export async function readGiven(given: GivenPack, tell: TellProgress): Promise<GivenRead> {
  const read = await ('file' in given ? readFile(given.file, tell) : readFolder(given.folder, tell));
  const { faults } = read;
  return faults === undefined || faults.length <= faultsAtMost
    ? read
    : { faults: [...faults.slice(0, faultsAtMost), fault('The pack', `has ${faults.length - faultsAtMost} faults more like these`)] };
}

async function readFile(file: File, tell: TellProgress): Promise<GivenRead> {
  if (file.size > packBytesAtMost) {
    return refuse(file.name, `has ${file.size} bytes, more than ${packBytesAtMost}`);
  }
  const read = await file.arrayBuffer().catch(() => undefined);
  if (read === undefined) {
    return refuse(file.name, 'could not be read: it was moved or changed meanwhile. Choose it again');
  }
  const bytes = new Uint8Array(read);
  const found = openZip(bytes);
  if (found.faults !== undefined) {
    return found;
  }
  const of = total(found.inside.values());
  const faults: PackFault[] = [];
  const files = new Map<string, PackedFile>();
  let done = 0;
  for (const [path, { start, length, size, crc, method }] of found.inside) {
    const entry = { start, length, size, crc, method };
    const content = await unpackFile(bytes.subarray(start, start + length), entry);
    const says = content === undefined ? 'is damaged, or is not what the zip says it is: save the pack again' : refuseFile(path, content);
    faults.push(...(says === undefined ? [] : [fault(path, says)]));
    files.set(path, entry);
    done += size;
    tell(done, of);
  }
  return faults.length > 0 ? { faults } : finish({ bytes: new Blob([bytes]), files }, found.leftOut);
}

async function readFolder(folder: Extract<GivenPack, { readonly folder: unknown }>['folder'], tell: TellProgress): Promise<GivenRead> {
  const found = findPackFolder(folder.map(({ path, file }) => ({ path, size: file.size, file })));
  if (found.faults !== undefined) {
    return found;
  }
  const of = total(found.inside.values());
  if (of > packBytesAtMost) {
    return refuse('The folder', `holds ${of} bytes, more than ${packBytesAtMost}`);
  }
  const faults: PackFault[] = [];
  const files = new Map<string, PackedFile>();
  let whole = new Blob();
  let held: Uint8Array<ArrayBuffer>[] = [];
  let heldFrom = 0;
  let start = 0;
  for (const [path, { file }] of found.inside) {
    // A browser refuses a file that is no longer as it was chosen: what is read is of one moment.
    const read = await file.arrayBuffer().catch(() => undefined);
    const content = read && new Uint8Array(read);
    const says =
      content === undefined
        ? 'could not be read: it was changed or taken away meanwhile. Choose the folder again'
        : refuseFile(path, content);
    faults.push(...(says === undefined ? [] : [fault(path, says)]));
    if (content !== undefined) {
      const size = content.length;
      files.set(path, { start, length: size, size, crc: sumCrc32(content), method: 0 });
      held.push(content);
      start += size;
      if (start - heldFrom > heldAtMost) {
        whole = new Blob([whole, ...held]);
        held = [];
        heldFrom = start;
      }
    }
    tell(start, of);
  }
  return faults.length > 0 ? { faults } : finish({ bytes: new Blob([whole, ...held]), files }, found.leftOut);
}

function finish(packed: PackedPack, leftOut: readonly PackFault[]): GivenRead {
  const lines = [...packed.files].map(([path, { size, crc }]) => `${crc} ${size} ${path}\n`).toSorted();
  const sum = `${sumCrc32(new TextEncoder().encode(lines.join('')))} ${total(packed.files.values())}`;
  const more = leftOut.length - faultsAtMost;
  return {
    packed,
    sum,
    leftOut: more > 0 ? [...leftOut.slice(0, faultsAtMost), fault('The pack', `is given with ${more} more like these`)] : leftOut,
  };
}

function total(files: Iterable<{ readonly size: number }>): number {
  return [...files].reduce((sum, { size }) => sum + size, 0);
}
