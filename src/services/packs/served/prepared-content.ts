import * as v from 'valibot';
import { type PackIndex, packIndex } from '../../../model/pack/pack-index.ts';
import { indexFolder } from '../../../packs/gate/find-file-faults.ts';
import { readUtf8 } from '../../../packs/gate/kind-of-file.ts';
import { openLists } from '../../../packs/prepare/open-lists.ts';
import { fieldsOf } from '../../../packs/read/fields-of.ts';
import { hashOfBytes } from '../../../packs/read/hash-of-bytes.ts';
import { GoneFile } from './gone-file.ts';
import { keepFiles, readKept } from './kept-files.ts';
import { noteDoubted, noteOpened } from './note.ts';
import type { FileOfContent, OpenedContent } from './opened-content.ts';
import type { Server } from './server.ts';

const asWritten = { name: (name: string) => name, fact: (fact: string) => fact };
/** What the articles of a pack share, and the pack itself. */
export const sharedPaths = ['pack.json', 'shared.json', 'former.json', 'vocabulary.json'];

/** Where `index/index.json` of a content is kept. */
export const indexKey = (hash: string) => `${hash}/${indexFolder}index.json`;

/** What an index says, where it is one of this pack; undefined else. */
export function readIndex(packId: string, bytes: Uint8Array | undefined): PackIndex | undefined {
  try {
    const read = v.safeParse(packIndex, JSON.parse(readUtf8(bytes ?? new Uint8Array()) ?? ''));
    return read.success && read.output.pack === packId ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** The paths of all pieces that an index names, whatever they list. */
export function piecesOf(index: PackIndex): string[] {
  const lists: readonly unknown[] = Object.values(index).filter(Array.isArray).flat();
  return lists.flatMap((piece) => {
    const { file } = fieldsOf(piece);
    return typeof file === 'string' ? [`${indexFolder}${file}`] : [];
  });
}

/**
 * Opens what an index vouches for: each file is taken from this device, or from the server where that gives the very bytes
 * that the pack was prepared with. Rejects with `GoneFile` for one that can be had no more.
 */
export async function openPrepared(
  packId: string,
  index: PackIndex,
  indexBytes: Uint8Array<ArrayBuffer>,
  server: Server,
): Promise<OpenedContent> {
  const { hash, edition } = index;
  const indexPath = `${indexFolder}index.json`;
  const fresh = new Map([[indexKey(hash), indexBytes]]);
  const pieces = piecesOf(index);
  const hasPiece = new Set(pieces);
  const isVouched = await canVouch();

  const findPiece = (path: string): FileOfContent | undefined => {
    if (path === indexPath) {
      return { key: indexKey(hash), size: indexBytes.length, isIt: async (bytes) => isSame(bytes, indexBytes) };
    }
    const [, digits] = /-([0-9a-f]+)\.json$/.exec(path) ?? [];
    return hasPiece.has(path)
      ? { key: path, size: undefined, isIt: async (bytes) => (await hashOfBytes(bytes))?.startsWith(digits ?? '-') ?? true }
      : undefined;
  };
  const readFile = async ({ key, size, isIt }: FileOfContent, path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const kept = fresh.get(key) ?? (await readKept(packId, key).catch(() => undefined));
    if (kept !== undefined) {
      void lookLater({ key, size, isIt }, path);
      return kept;
    }
    const bytes = await server.load(path);
    if (bytes === undefined || (size !== undefined && bytes.length !== size) || !(await isIt(bytes))) {
      throw await goneFile(path);
    }
    if (isVouched) {
      void keepFiles(packId, [[key, bytes]]).catch(() => undefined);
    }
    return bytes;
  };
  const goneFile = async (path: string) => {
    const now = await server.load(indexPath).catch(() => indexBytes);
    const isUnprepared = now !== undefined && isSame(now, indexBytes);
    if (isUnprepared || readIndex(packId, now)?.hash === hash) {
      await noteDoubted(packId, path);
    }
    return new GoneFile(path, edition, isUnprepared);
  };
  // Who changes an article and prepares nothing would see neither the change nor why.
  const looked = new Set<string>();
  const lookLater = async ({ isIt }: FileOfContent, path: string) => {
    if (path.startsWith('articles/') && !looked.has(path)) {
      looked.add(path);
      const bytes = await server.load(path).catch(() => undefined);
      if (bytes !== undefined && !(await isIt(bytes))) {
        await goneFile(path);
      }
    }
  };
  const readText = async (path: string) => {
    const piece = findPiece(path);
    return piece && (readUtf8(await readFile(piece, path)) ?? '\uFFFD');
  };
  const lists = await openLists(readText, asWritten);
  if (lists === undefined || 'faults' in lists) {
    throw new Error(`The index of ${packId} is none.`);
  }
  const { files } = lists;
  const find = async (path: string): Promise<FileOfContent | undefined> => {
    if (path.startsWith(indexFolder)) {
      return findPiece(path);
    }
    const at = files.firsts.findLastIndex((first) => first <= path);
    const entry = at < 0 ? undefined : (await files.read(at)).find(([one]) => one === path);
    if (entry === undefined) {
      return undefined;
    }
    const [, sha, size] = entry;
    return { key: sha, size, isIt: async (bytes) => ((await hashOfBytes(bytes)) ?? sha) === sha };
  };
  const read = async (path: string) => {
    const file = await find(path);
    if (file === undefined) {
      return undefined;
    }
    const bytes = await readFile(file, path);
    noteOpened(packId, path);
    return bytes;
  };
  const leftOut = new Set(index.leftOut.map((id): string => `articles/${id}.json`));
  return {
    packId,
    content: { hash, edition, isPrepared: true },
    source: { read, isExamined: async (path) => isVouched && !leftOut.has(path) && (await find(path)) !== undefined },
    find,
    listAll: async () => [
      ...(await Promise.all(files.firsts.map((_, at) => files.read(at)))).flat().map(([path]) => path),
      indexPath,
      ...pieces,
    ],
    indexPaths: [indexPath, ...pieces],
    bytes: index.bytes + indexBytes.length,
    fresh,
    headPaths: await existing(sharedPaths, find),
  };
}

/** Whether this browser can tell by a hash what a file is: over plain http it cannot, and nothing is kept. */
export async function canVouch(): Promise<boolean> {
  return (await hashOfBytes(new Uint8Array())) !== undefined;
}

async function existing(paths: readonly string[], find: OpenedContent['find']): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await find(path)) === undefined ? [] : [path])));
  return found.flat();
}

/** Whether two files have the same bytes. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
