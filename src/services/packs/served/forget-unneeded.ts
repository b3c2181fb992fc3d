import { indexFolder } from '../../../packs/gate/find-file-faults.ts';
import { readUtf8 } from '../../../packs/gate/kind-of-file.ts';
import { parseJson } from '../../../packs/read/parse-json.ts';
import { ownName } from '../../browser/own-name.ts';
import { type Content, changeHead, type KeptHead, keepOnly, listKeys, readHead, readKept } from './kept-files.ts';
import { indexKey, piecesOf, readIndex, sharedPaths } from './prepared-content.ts';

/**
 * Forgets the files of a pack that neither what is in use, nor what was before it, nor what is being loaded needs. Where not all
 * of it is kept, it needs its index and what was opened.
 */
export async function forgetUnneeded(id: string): Promise<void> {
  const head = await readHead(id);
  if (head === undefined) {
    return;
  }
  const needed = new Set<string>();
  for (const content of [head.used, head.former, head.coming]) {
    if (content !== undefined && !(await addNeeded(needed, head, content))) {
      return;
    }
  }
  await keepOnly(id, needed);
}

/** Forgets what was loaded of a newer content that found no room: what is free is for the cases of this device. */
export async function giveUpComing(id: string): Promise<void> {
  await changeHead(id, (head) => {
    if (head === undefined) {
      return undefined;
    }
    const { coming: _, ...rest } = head;
    return rest;
  });
  await forgetUnneeded(id);
}

/** Does the work of keeping all of a pack, one tab at a time, so that others can tell that it goes on. */
export function whileKeeping<T>(id: string, work: () => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  return locks === undefined ? work() : (locks.request(lockOf(id), work) as Promise<T>);
}

/**
 * Forgets what was loaded to keep all of a pack where the tab that did it was closed before it was done. Nothing is done while
 * another one does it, and where that cannot be known.
 */
export async function forgetCutShort({ id, keeping }: KeptHead): Promise<void> {
  const { locks } = globalThis.navigator ?? {};
  if (keeping === undefined || locks === undefined) {
    return;
  }
  await locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
    if (lock !== null) {
      await forgetUnneeded(id);
      await changeHead(id, (head) => {
        if (head === undefined) {
          return undefined;
        }
        const { keeping: _, ...rest } = head;
        return rest;
      });
    }
  });
}

const lockOf = (id: string) => ownName(`keep ${id}`);

/** False where nobody can tell. */
async function addNeeded(needed: Set<string>, head: KeptHead, { hash, isPrepared }: Content): Promise<boolean> {
  const wanted = new Set([...sharedPaths, ...head.opened]);
  const isWanted = (path: string) => head.whole !== undefined || wanted.has(path);
  if (!isPrepared) {
    const own = (await listKeys(head.id)).filter((key) => key.startsWith(`${hash}/`));
    for (const key of own.filter((each) => isWanted(each.slice(hash.length + 1)))) {
      needed.add(key);
    }
    return true;
  }
  const index = readIndex(head.id, await readKept(head.id, indexKey(hash)));
  if (index === undefined) {
    return false;
  }
  needed.add(indexKey(hash));
  for (const piece of piecesOf(index)) {
    needed.add(piece);
  }
  for (const { file } of index.files) {
    // One that is not kept was never read, and so none of the files that it names was.
    const bytes = await readKept(head.id, `${indexFolder}${file}`);
    const parsed = parseJson(file, bytes === undefined ? '[]' : (readUtf8(bytes) ?? ''));
    for (const [path, sha] of ('value' in parsed ? parsed.value : []) as [string, string, number][]) {
      if (isWanted(path)) {
        needed.add(sha);
      }
    }
  }
  return true;
}
