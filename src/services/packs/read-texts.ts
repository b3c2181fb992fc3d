import type { OpenPack } from '../../packs/doors/open-pack.ts';
import type { PackFault } from '../../packs/fault.ts';
import type { PackFiles } from '../../packs/gate/find-file-faults.ts';

/** The texts of a pack that could be read, and those that could not be just now; undefined where they come to more than `bytesAtMost`. */
export type ReadTexts = { readonly files: PackFiles; readonly notNow: readonly PackFault[] };

// A browser asks six things of a server at once; more would wait in its queue while their time runs.
const atOnce = 6;

/** Reads every text of a pack. Rejects where none of them could be read. */
export async function readTexts({ texts, read }: Pick<OpenPack, 'texts' | 'read'>, bytesAtMost: number): Promise<ReadTexts | undefined> {
  const files = new Map<string, Uint8Array>();
  const notNow: PackFault[] = [];
  const waiting = texts.values();
  let total = 0;
  const readOnes = async () => {
    for (const path of waiting) {
      if (total > bytesAtMost) {
        return;
      }
      const bytes = await read(path).catch(() => null);
      if (bytes === null) {
        notNow.push({ file: path, path: '', says: 'could not be loaded just now' });
      } else if (bytes !== undefined) {
        files.set(path, bytes);
        total += bytes.length;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOnes));
  if (total > bytesAtMost) {
    return undefined;
  }
  if (!files.has('pack.json')) {
    throw new Error('No file of the pack could be loaded.');
  }
  // The same files give the same index, whichever came first.
  return { files: new Map(texts.flatMap((path) => (files.has(path) ? [[path, files.get(path) as Uint8Array]] : []))), notNow };
}
