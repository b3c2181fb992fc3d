import type { PackFiles } from '../gate/find-file-faults.ts';
import type { PackSource } from './source.ts';

/** A pack whose files are in memory: a draft reads as what its files are at that moment. */
export function sourceOfMap(files: PackFiles): PackSource {
  return { isOnlyHere: true, list: async () => [...files.keys()], read: async (path) => files.get(path) };
}
