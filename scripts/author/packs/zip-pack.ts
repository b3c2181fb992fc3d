import { zipSync } from 'fflate';
import type { PackFiles } from '../../../src/packs/gate/find-file-faults.ts';

// The first day that a zip can say, in whatever zone this runs: the same folder gives the same bytes.
const mtime = new Date(1980, 0, 1);

/** The folder of a pack as one file: sorted by name, without a time of its own, readable by any unzip. */
export function zipPack(files: PackFiles): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime });
}
