import type { PackMark } from '../../model/article.ts';
import { packBytesAtMost } from '../../model/size-limits.ts';
import { openPack } from '../../packs/doors/open-pack.ts';
import { findPackFolder } from '../../packs/doors/pack-folder.ts';
import type { TakenFiles } from '../../packs/doors/unzip-pack.ts';
import { unzipPack } from '../../packs/doors/unzip-pack.ts';
import type { PackFault } from '../../packs/fault.ts';
import { fieldsOf } from '../../packs/fields-of.ts';
import { findFileFaults, type PackFiles } from '../../packs/gate/find-file-faults.ts';
import { readUtf8 } from '../../packs/gate/kind-of-file.ts';
import { parseJson } from '../../packs/parse-json.ts';
import { lentBeside, loadBeside } from './load-beside.ts';
import { keepPack } from './opened-packs.ts';

/** A pack that is kept on this device now, and what was left out of it; or why it is not. */
export type TakenPack =
  | {
      readonly mark: PackMark;
      readonly articles: number;
      readonly replaced: PackMark | undefined;
      readonly leftOut: readonly PackFault[];
      readonly faults?: undefined;
    }
  | { readonly faults: readonly PackFault[] };

const refuse = (file: string, says: string) => ({ faults: [{ file, path: '', says }] });

/** Opens one file as a pack, and keeps it. Never rejects. */
export async function takeFile(file: File): Promise<TakenPack> {
  if (file.size > packBytesAtMost) {
    return refuse(file.name, `has ${file.size} bytes, more than ${packBytesAtMost}`);
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes === undefined ? refuse(file.name, 'could not be read') : take(await unzipPack(new Uint8Array(bytes)));
}

/** Opens a folder as a pack, and keeps it. Never rejects. */
export async function takeFolder(files: readonly File[]): Promise<TakenPack> {
  const found = findPackFolder(files.map((file) => ({ path: file.webkitRelativePath, size: file.size, file })));
  if (found.faults !== undefined) {
    return found;
  }
  const read = new Map<string, Uint8Array>();
  for (const [path, { file }] of found.inside) {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) {
      return refuse(path, 'could not be read');
    }
    read.set(path, new Uint8Array(bytes));
  }
  return take({ files: read, leftOut: found.leftOut });
}

async function take(taken: TakenFiles): Promise<TakenPack> {
  if (taken.faults !== undefined) {
    return taken;
  }
  const { files, leftOut } = taken;
  const inFiles = findFileFaults(files);
  if (inFiles.length > 0) {
    return { faults: inFiles };
  }
  const beside = await loadBeside();
  const id = readId(files);
  const older = beside.packs.find((pack) => pack.id === id && pack.mark.isOnlyHere);
  if (beside.refused.some(({ packId, isOnlyHere }) => packId === id && !isOnlyHere)) {
    return refuse('pack.json', `is the pack ${id}, which lies beside this copy; that one counts`);
  }
  const around = lentBeside(beside.packs.filter((pack) => pack !== older));
  const pack = await openPack({ isOnlyHere: true, read: async (path) => files.get(path) }, id, around);
  if ('faults' in pack) {
    return pack;
  }
  try {
    await keepPack(id, files);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return refuse('The pack', `${isFull ? 'has no room on this device' : 'could not be kept by this browser'}. Nothing was changed`);
  }
  return { mark: pack.mark, articles: pack.articleIds.length, replaced: older?.mark, leftOut };
}

// What is wrong with it says the gate.
function readId(files: PackFiles): string {
  const parsed = parseJson('pack.json', readUtf8(files.get('pack.json') ?? new Uint8Array()) ?? '');
  const { id } = fieldsOf('value' in parsed ? parsed.value : undefined);
  return typeof id === 'string' ? id : '';
}
