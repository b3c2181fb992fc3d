import { packBytesAtMost, ratioAtMost } from '../../model/size-limits.ts';
import type { PackFault } from '../fault.ts';
import type { PackFiles } from '../gate/find-file-faults.ts';
import { sumCrc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import { findPackFolder, type InFolder } from './pack-folder.ts';
import { listZip, type ZipEntry } from './zip-entries.ts';

/** The files of a pack, and those beside it that are none of its; or why nothing was taken. */
export type TakenFiles =
  | { readonly files: PackFiles; readonly leftOut: readonly PackFault[]; readonly faults?: undefined }
  | { readonly faults: readonly PackFault[] };

const fault = (file: string, says: string): PackFault => ({ file, path: '', says });

/**
 * Unpacks a pack that is one file. How many files it says to hold, how large and by which names is judged before the first of
 * them is unpacked, and none may come to more than it said. A file that is damaged leaves no pack: half of one is none. Never
 * throws.
 */
export async function unzipPack(bytes: Uint8Array<ArrayBuffer>): Promise<TakenFiles> {
  const entries = listZip(bytes);
  if (entries === undefined) {
    return { faults: [fault('The file', 'is no zip, or not all of it is here: save it again')] };
  }
  const found = findPackFolder(entries.filter(({ path }) => !path.endsWith('/')));
  if (found.faults !== undefined) {
    return found;
  }
  const faults = refuseAll(found, bytes.length);
  if (faults.length > 0) {
    return { faults };
  }
  const files = new Map<string, Uint8Array>();
  for (const [path, entry] of found.inside) {
    const content = await unpack(entry);
    if (content === undefined || sumCrc32(content) !== entry.crc) {
      return { faults: [fault(path, 'is damaged, or is not what the zip says it is: save the pack again')] };
    }
    files.set(path, content);
  }
  return { files, leftOut: found.leftOut };
}

function refuseAll({ inside }: InFolder<ZipEntry>, packedBytes: number): PackFault[] {
  const bytes = [...inside].reduce((sum, [, { size }]) => sum + size, 0);
  if (bytes > packBytesAtMost) {
    return [fault('The file', `holds ${bytes} bytes, more than ${packBytesAtMost}`)];
  }
  if (bytes > packedBytes * ratioAtMost) {
    return [fault('The file', `holds more than ${ratioAtMost} times its own size, which no pack does: zip its folder again`)];
  }
  return [...inside].flatMap(([path, { isLocked, method }]) => {
    if (isLocked) {
      return [fault(path, 'is locked with a password: zip the folder without one')];
    }
    return method === 0 || method === 8 ? [] : [fault(path, 'is packed in a way that is not read here: zip the folder with deflate')];
  });
}

async function unpack({ packed, size, method }: ZipEntry): Promise<Uint8Array | undefined> {
  if (method === 8) {
    return inflate(packed, size);
  }
  return packed.length === size ? packed.slice() : undefined;
}
