import { indexFolder } from '../../../packs/gate/find-file-faults.ts';
import { GoneFile } from './gone-file.ts';
import type { OpenedContent } from './opened-content.ts';
import { openPrepared, readIndex } from './prepared-content.ts';
import type { Server } from './server.ts';
import { identify, openUnprepared, peekPack } from './unprepared-content.ts';

/** What a server has of a pack just now. */
export type Offered =
  | { readonly kind: 'unreached' }
  | { readonly kind: 'nothing' }
  /** It fits together as far as can be known before an article is opened. */
  | { readonly kind: 'content'; readonly opened: OpenedContent }
  /** Index and files are not of one preparation. `opened` goes by the files alone. */
  | { readonly kind: 'misfit'; readonly edition: number; readonly opened: OpenedContent };

/** Asks a server which content of a pack it has. Never rejects. */
export async function askServer(packId: string, server: Server): Promise<Offered> {
  try {
    const [packJson, indexBytes] = await Promise.all([server.load('pack.json'), server.load(`${indexFolder}index.json`)]);
    if (packJson === undefined) {
      return { kind: 'nothing' };
    }
    const index = readIndex(packId, indexBytes);
    const { edition = 0, files } = peekPack(packJson);
    const others = await Promise.all(files.map(async (path) => [path, await server.load(path)] as const));
    const head = new Map([['pack.json', packJson] as const, ...others.flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : []))]);
    const bare = openUnprepared(packId, await identify(head), head, server, index === undefined && indexBytes !== undefined);
    if (index === undefined || indexBytes === undefined) {
      return { kind: 'content', opened: bare };
    }
    const prepared = await openPrepared(packId, index, indexBytes, server).catch((reason: unknown) => {
      if (reason instanceof GoneFile) {
        return undefined;
      }
      throw reason;
    });
    if (prepared === undefined || !(await fits(prepared, head))) {
      return { kind: 'misfit', edition: Math.max(edition, index.edition), opened: bare };
    }
    return { kind: 'content', opened: prepared };
  } catch {
    return { kind: 'unreached' };
  }
}

/** Whether the index vouches for what stands at the head of the pack; from then on it need not be loaded again. */
async function fits(prepared: OpenedContent, head: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<boolean> {
  for (const path of new Set([...prepared.headPaths, ...head.keys()])) {
    const file = await prepared.find(path);
    const bytes = head.get(path);
    if (file === undefined || bytes === undefined || bytes.length !== file.size || !(await file.isIt(bytes))) {
      return false;
    }
    prepared.fresh.set(file.key, bytes);
  }
  return true;
}
