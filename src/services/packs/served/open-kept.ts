import { type Content, type KeptHead, readKept } from './kept-files.ts';
import type { OpenedContent } from './opened-content.ts';
import { indexKey, openPrepared, readIndex } from './prepared-content.ts';
import type { Server } from './server.ts';
import { openUnprepared, peekPack } from './unprepared-content.ts';

/** Opens what this device goes on with; undefined where too little of it is kept to read anything. Never rejects. */
export async function openKept({ id, used }: KeptHead, server: Server): Promise<OpenedContent | undefined> {
  try {
    return await (used.isPrepared ? openIndexed(id, used, server) : openBare(id, used, server));
  } catch {
    return undefined;
  }
}

async function openIndexed(id: string, { hash }: Content, server: Server): Promise<OpenedContent | undefined> {
  const bytes = await readKept(id, indexKey(hash));
  const index = readIndex(id, bytes);
  return index === undefined || bytes === undefined ? undefined : openPrepared(id, index, bytes, server);
}

async function openBare(id: string, used: Content, server: Server): Promise<OpenedContent | undefined> {
  const keptOf = (path: string) => readKept(id, `${used.hash}/${path}`);
  const packJson = await keptOf('pack.json');
  if (packJson === undefined) {
    return undefined;
  }
  const { files } = peekPack(packJson);
  const others = await Promise.all(files.map(async (path) => [path, await keptOf(path)] as const));
  const head = new Map([['pack.json', packJson] as const, ...others.flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : []))]);
  return openUnprepared(id, used, head, server);
}
