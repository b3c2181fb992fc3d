import { ownName } from '../../browser/own-name.ts';
import { keepFiles, listKeys } from './kept-files.ts';
import { noteDoubted } from './note.ts';
import type { OpenedContent } from './opened-content.ts';
import type { Server } from './server.ts';

/** `whole`: all is kept. `no-room`: this browser keeps no more. `misfit`: the server gives something else under one of the paths. `stopped`: somebody gave it up. */
export type Brought = 'whole' | 'misfit' | 'unreached' | 'no-room' | 'stopped';

export type BringOptions = {
  readonly signal?: AbortSignal;
  /** How many files are asked for at once. */
  readonly lanes?: number;
  /** Called after each file. */
  readonly onProgress?: (done: { readonly files: number; readonly allFiles: number; readonly bytes: number }) => void;
};

const lanesWhereWaited = 4;
const keptAtOnce = 16;

/**
 * Loads files of a content until all of them are kept on this device, each only as the content has it; what is kept already is
 * not asked for. One tab at a time does it for a pack.
 */
export async function bring(
  opened: OpenedContent,
  paths: readonly string[],
  server: Server,
  { signal, onProgress, lanes = lanesWhereWaited }: BringOptions = {},
): Promise<Brought> {
  return inTurn(opened.packId, async () => {
    const kept = new Set(await listKeys(opened.packId).catch(() => []));
    const left = paths.values();
    let ended: Brought | undefined;
    let files = 0;
    let bytes = 0;
    const tell = (size: number) => {
      files += 1;
      bytes += size;
      onProgress?.({ files, allFiles: paths.length, bytes });
    };
    const keepNext = async () => {
      let held: [string, Uint8Array][] = [];
      const keep = async () => {
        await keepFiles(opened.packId, held);
        held = [];
      };
      for (const path of left) {
        if (ended !== undefined) {
          return;
        }
        const one = await loadOne(opened, path, kept, server);
        ended ??= signal?.aborted === true ? 'stopped' : 'ended' in one ? one.ended : undefined;
        if ('key' in one && one.key !== undefined) {
          held.push([one.key, one.bytes]);
        }
        if (held.length >= keptAtOnce) {
          await keep();
        }
        tell('size' in one ? one.size : 0);
      }
      await keep();
    };
    const noRoom = () => {
      ended = 'no-room';
    };
    // Whoever is told how far it is hears nothing more once it has ended.
    await Promise.all(Array.from({ length: lanes }, () => keepNext().catch(noRoom)));
    return ended ?? 'whole';
  });
}

type Loaded =
  | { readonly size: number; readonly key?: undefined }
  | { readonly size: number; readonly key: string; readonly bytes: Uint8Array }
  | { readonly ended: Brought };

async function loadOne(opened: OpenedContent, path: string, kept: ReadonlySet<string>, server: Server): Promise<Loaded> {
  try {
    const file = await opened.find(path);
    if (file === undefined) {
      return { size: 0 };
    }
    if (kept.has(file.key)) {
      return { size: file.size ?? 0 };
    }
    const own = opened.fresh.get(file.key);
    const bytes = own ?? (await server.load(path));
    if (
      bytes === undefined ||
      (file.size !== undefined && file.size !== bytes.length) ||
      (own === undefined && !(await file.isIt(bytes)))
    ) {
      await noteDoubted(opened.packId, path);
      return { ended: 'misfit' };
    }
    return { size: bytes.length, key: file.key, bytes };
  } catch {
    return { ended: 'unreached' };
  }
}

/** Missing where the page is not served securely, and in old browsers: then two tabs may load the same. */
function inTurn<T>(packId: string, work: () => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  return locks === undefined ? work() : (locks.request(ownName(`pack ${packId}`), work) as Promise<T>);
}
