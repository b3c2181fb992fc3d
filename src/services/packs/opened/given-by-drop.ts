import { levelsAtMost, packFilesAtMost } from '../../../model/pack/size-limits.ts';
import type { Given } from './use-taking.ts';

/**
 * The pack that is dropped, if it is one by its looks: a folder, or a file that is named as packs are. Has to be asked while
 * the drop goes on: a browser forgets what was dropped after it.
 */
export function findDroppedPack(data: DataTransfer): (() => Promise<Given>) | undefined {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? undefined);
  const files = [...data.files];
  const folders = entries.filter((entry) => entry?.isDirectory === true);
  if (folders.length === 0 && !files.some(({ name }) => isNamedAsPack(name))) {
    return undefined;
  }
  const [folder] = folders;
  const [file] = files;
  if (data.items.length > 1) {
    return async () => ({ faults: [{ file: 'What was dropped', path: '', says: 'is more than one thing: drop one pack at a time' }] });
  }
  return async () => {
    if (folder !== undefined) {
      return { folder: await listFolder(folder) };
    }
    return file === undefined ? { faults: [] } : { file };
  };
}

/** True for what Unstuck writes a pack as, and for a zip, in which one may be. */
function isNamedAsPack(name: string): boolean {
  return /\.(unstuck|zip)$/i.test(name);
}

/** The files of a folder, each by its path from above it; no more than a pack may have, and one. */
async function listFolder(folder: FileSystemEntry) {
  const found: { readonly path: string; readonly file: File }[] = [];
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    const path = entry.fullPath.replace(/^\//, '');
    if (found.length > packFilesAtMost || path.split('/').length > levelsAtMost + 2) {
      return;
    }
    if (entry.isFile) {
      found.push({ path, file: await new Promise<File>((give, refuse) => (entry as FileSystemFileEntry).file(give, refuse)) });
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // It gives some at a time, and none at the end.
    for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) {
      for (const one of some) {
        await walk(one);
      }
    }
  };
  await walk(folder);
  return found;
}

function readSome(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((give, refuse) => reader.readEntries(give, refuse));
}
