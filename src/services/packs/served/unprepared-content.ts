import { indexFolder } from '../../../packs/gate/find-file-faults.ts';
import { readUtf8 } from '../../../packs/gate/kind-of-file.ts';
import { fieldsOf } from '../../../packs/read/fields-of.ts';
import { hashOfBytes } from '../../../packs/read/hash-of-bytes.ts';
import { parseJson } from '../../../packs/read/parse-json.ts';
import { GoneFile } from './gone-file.ts';
import { type Content, keepFiles, readKept } from './kept-files.ts';
import { noteOpened } from './note.ts';
import type { OpenedContent } from './opened-content.ts';
import { isSame } from './prepared-content.ts';
import type { Server } from './server.ts';

const named = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** What `pack.json` says, as far as it can be read: the gate says what is wrong with it. */
export function peekPack(bytes: Uint8Array | undefined): {
  readonly edition: number | undefined;
  readonly title: string | undefined;
  readonly files: readonly string[];
  readonly paths: readonly string[];
} {
  const parsed = parseJson('pack.json', readUtf8(bytes ?? new Uint8Array()) ?? '');
  const { edition, title, files, articles, overlays, media } = fieldsOf('value' in parsed ? parsed.value : undefined);
  const { number } = fieldsOf(edition);
  return {
    edition: typeof number === 'number' ? number : undefined,
    title: typeof title === 'string' ? title : undefined,
    files: named(files),
    paths: [
      'pack.json',
      ...named(files),
      ...named(articles).map((id) => `articles/${id}.json`),
      ...named(overlays).map((name) => `overlays/${name}.json`),
      ...named(media),
    ],
  };
}

/** Of which content the files of a pack that nobody prepared are: its edition, and the bytes of `pack.json` and of what articles share. */
export async function identify(head: ReadonlyMap<string, Uint8Array>): Promise<Content> {
  const { edition = 0 } = peekPack(head.get('pack.json'));
  const parts = [...head].flatMap(([path, bytes]) => [new TextEncoder().encode(`${path} ${bytes.length}\n`), bytes]);
  return {
    hash: (await hashOfBytes(new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer()))) ?? 'unknown',
    edition,
    isPrepared: false,
  };
}

/**
 * Opens a pack that nobody prepared. Its articles are asked for at the server first, as no hash says whether they have changed;
 * none is taken from there once `pack.json` is another one. `hasIndex` where an index lies there that is not to be hidden.
 */
export function openUnprepared(
  packId: string,
  content: Content,
  head: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  server: Server,
  hasIndex = false,
): OpenedContent {
  const keyOf = (path: string) => `${content.hash}/${path}`;
  const packJson = head.get('pack.json') ?? new Uint8Array();
  const fresh = new Map([...head].map(([path, bytes]) => [keyOf(path), bytes] as const));
  const isStillSame = nowAndThen(async () => {
    const now = await server.load('pack.json').catch(() => packJson);
    return now !== undefined && isSame(now, packJson);
  });
  const load = async (path: string) => {
    const bytes = await server.load(path);
    return (await isStillSame()) ? { bytes } : undefined;
  };
  const read = async (path: string) => {
    const own = head.get(path);
    if (own !== undefined || (path.startsWith(indexFolder) && !hasIndex)) {
      return own;
    }
    const answered = await load(path).catch((reason: unknown) => ({ reason }));
    if (answered !== undefined && 'bytes' in answered) {
      const { bytes } = answered;
      if (bytes !== undefined && content.hash !== 'unknown') {
        void keepFiles(packId, [[keyOf(path), bytes]]).catch(() => undefined);
        noteOpened(packId, path);
      }
      return bytes;
    }
    const kept = await readKept(packId, keyOf(path)).catch(() => undefined);
    if (kept === undefined) {
      throw answered === undefined ? new GoneFile(path, content.edition, false) : answered.reason;
    }
    return kept;
  };
  return {
    packId,
    content,
    source: { read },
    find: async (path) => ({ key: keyOf(path), size: undefined, isIt: isStillSame }),
    listAll: async () => peekPack(packJson).paths,
    indexPaths: [],
    bytes: undefined,
    fresh,
    headPaths: [...head.keys()],
  };
}

// Hundreds are read one after the other to make an index.
const answerHolds = 2000;

/** Asks again only once the last answer is some seconds old. */
function nowAndThen(ask: () => Promise<boolean>): () => Promise<boolean> {
  let asking: Promise<boolean> | undefined;
  let askedAt = 0;
  return () => {
    if (asking === undefined || Date.now() - askedAt > answerHolds) {
      askedAt = Date.now();
      asking = ask();
    }
    return asking;
  };
}
