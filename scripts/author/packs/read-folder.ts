import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileBytesAtMost, levelsAtMost, packBytesAtMost, packFilesAtMost } from '../../../src/model/pack/size-limits.ts';
import type { PackFault } from '../../../src/packs/fault.ts';

/** What lies in a folder of a pack: the files by path, what was passed over, and what could not be taken. */
export type ReadFolder = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly passedOver: readonly string[];
  readonly faults: readonly PackFault[];
};

// What versioning and file managers put into every folder: no part of a pack, and never handed on with it.
const notOfPack: ReadonlySet<string> = new Set('.git .gitignore .gitattributes .DS_Store Thumbs.db desktop.ini'.split(' '));

/**
 * The files below a folder, by their paths with `/`. What is too large is named and not read, and a link to elsewhere is not
 * followed. Throws where there is no such folder.
 */
export function readFolder(folder: string): ReadFolder {
  const files = new Map<string, Uint8Array>();
  const passedOver: string[] = [];
  const faults: PackFault[] = [];
  let bytes = 0;
  const refuse = (file: string, says: string) => faults.push({ file, path: '', says });
  const readIn = (inside: string, level: number) => {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const entry of entries) {
      const path = `${inside}${entry.name}`;
      if (notOfPack.has(entry.name)) {
        passedOver.push(path);
      } else if (entry.isDirectory()) {
        if (level < levelsAtMost) {
          readIn(`${path}/`, level + 1);
        } else {
          refuse(path, `lies deeper than ${levelsAtMost} folders: move it up`);
        }
      } else if (!entry.isFile()) {
        refuse(path, 'is no file but a link or the like: put the file itself there');
      } else if (files.size < packFilesAtMost + 1 && bytes <= packBytesAtMost) {
        const { size } = statSync(join(folder, path));
        bytes += size;
        if (size > fileBytesAtMost) {
          refuse(path, `has ${size} bytes, more than ${fileBytesAtMost}: make it smaller, or two of it`);
        } else {
          files.set(path, readFileSync(join(folder, path)));
        }
      }
    }
  };
  readIn('', 1);
  return { files, passedOver, faults };
}
