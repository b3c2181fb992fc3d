import { packBytesAtMost, ratioAtMost } from '../../model/pack/size-limits.ts';
import type { PackFault } from '../fault.ts';
import { findPackFolder, type InFolder } from './pack-folder.ts';
import { listZip, type ZipEntry } from './zip-entries.ts';

const fault = (file: string, says: string): PackFault => ({ file, path: '', says });

/**
 * The pack in a zip: where each of its files lies. How many files it says to hold, how large, where and by which names is
 * judged before the first of them is unpacked. Never throws.
 */
export function openZip(bytes: Uint8Array<ArrayBuffer>): InFolder<ZipEntry> | { readonly faults: readonly PackFault[] } {
  const entries = listZip(bytes);
  if (entries === undefined) {
    return { faults: [fault('The file', 'is no zip, or not all of it is here: save it again')] };
  }
  const found = findPackFolder(entries.filter(({ path }) => !path.endsWith('/')));
  if (found.faults !== undefined) {
    return found;
  }
  const faults = refuseAll(found, bytes.length);
  return faults.length > 0 ? { faults } : found;
}

function refuseAll({ inside }: InFolder<ZipEntry>, packedBytes: number): PackFault[] {
  const bytes = [...inside].reduce((sum, [, { size }]) => sum + size, 0);
  if (bytes > packBytesAtMost) {
    return [fault('The file', `holds ${bytes} bytes, more than ${packBytesAtMost}`)];
  }
  if (bytes > packedBytes * ratioAtMost) {
    return [fault('The file', `holds more than ${ratioAtMost} times its own size, which no pack does: zip its folder again`)];
  }
  const wrong = [...inside].flatMap(([path, { isLocked, method }]) => {
    if (isLocked) {
      return [fault(path, 'is locked with a password: zip the folder without one')];
    }
    return method === 0 || method === 8 ? [] : [fault(path, 'is packed in a way that is not read here: zip the folder with deflate')];
  });
  return wrong.length > 0 ? wrong : findOverlaps(inside);
}

// One lump of bytes that many files claim is how the largest bombs are made.
function findOverlaps(inside: ReadonlyMap<string, ZipEntry>): PackFault[] {
  const placed = [...inside].toSorted(([, one], [, other]) => one.local - other.local);
  return placed.flatMap(([path, { local }], at) => {
    const before = placed[at - 1];
    return before !== undefined && local < before[1].start + before[1].length
      ? [fault(path, `lies over ${before[0]}, which no zip program writes: zip the folder again`)]
      : [];
  });
}
