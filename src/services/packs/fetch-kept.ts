import { inBase } from '../../ui/base.ts';
import { inTime } from '../browser/in-time.ts';
import { keptPacks } from '../browser/own-name.ts';
import { isOwnPage } from '../browser/own-page.ts';

const serverAnswersWithin = 10_000;

/** What is known of a file: its bytes, where there is one, and what the server gives in its place, where that is none. */
export type Fetched = { readonly bytes: Uint8Array | undefined; readonly instead?: Uint8Array | 'page' };

/**
 * A file that lies beside the program and is no part of the build: from the server, or what was last seen of it where the server
 * cannot be reached or gives something else: a page that is none of ours, as of a login, or what is not whole.
 * Rejects where it was never seen and cannot be asked.
 */
export async function fetchKept(path: string, isWhole: (bytes: Uint8Array) => boolean): Promise<Fetched> {
  const address = new URL(inBase(path), location.href).href;
  const answered = await inTime(fetch(address, { cache: 'no-cache' }), serverAnswersWithin);
  const key = keyOf(path);
  const given = await givenBy(answered);
  if (given === 'nothing') {
    await (await findCache())?.delete(key);
    return { bytes: undefined };
  }
  if (given instanceof Uint8Array && isWhole(given)) {
    const cache = await openCache();
    await cache?.put(key, new Response(new Uint8Array(given))).catch(() => undefined);
    return { bytes: given };
  }
  const kept = await (await findCache())?.match(key);
  if (kept === undefined && given === undefined) {
    throw new Error(`${path} could not be loaded.`);
  }
  return { bytes: kept && new Uint8Array(await kept.arrayBuffer()), ...(given && { instead: given }) };
}

async function givenBy(answered: Response | undefined): Promise<Uint8Array | 'page' | 'nothing' | undefined> {
  if (answered?.status === 404 || answered?.status === 410) {
    return 'nothing';
  }
  const read = answered?.ok === true ? await inTime(answered.arrayBuffer(), serverAnswersWithin) : undefined;
  const bytes = read && new Uint8Array(read);
  if (bytes === undefined || answered === undefined || !isPage(answered)) {
    return bytes;
  }
  return isOwnPage(bytes) ? 'nothing' : 'page';
}

/**
 * The bytes that a build before this one kept of a file beside the program, each for itself. Rejects where it kept none: nobody
 * knows then what the server has.
 */
export async function readOlderKept(path: string): Promise<Uint8Array> {
  const kept = await (await findCache())?.match(keyOf(path));
  if (kept === undefined) {
    throw new Error(`${path} could not be loaded.`);
  }
  return new Uint8Array(await kept.arrayBuffer());
}

/** Takes away what a build before this one kept of a pack, but for `pack.json`, which tells what it adds to others. Never rejects. */
export async function forgetOlderKept(packId: string): Promise<void> {
  const cache = await findCache();
  const folder = keyOf(`/packs/${packId}/`).replace('?kept', '');
  const keys = (await cache?.keys().catch(() => [])) ?? [];
  const older = keys.filter(({ url }) => url.startsWith(folder) && url !== keyOf(`/packs/${packId}/pack.json`));
  await Promise.all(older.map((key) => cache?.delete(key).catch(() => false)));
}

// The worker answers for what any cache holds under its own address.
function keyOf(path: string): string {
  return `${new URL(inBase(path), location.href).href}?kept`;
}

function isPage(answered: Response): boolean {
  return answered.headers.get('content-type')?.startsWith('text/html') === true;
}

// Missing where the page is not served securely, and refused where a browser keeps nothing.
async function openCache(): Promise<Cache | undefined> {
  return 'caches' in globalThis ? caches.open(keptPacks).catch(() => undefined) : undefined;
}

// To open one makes it: a site without packs leaves none.
async function findCache(): Promise<Cache | undefined> {
  const isThere = 'caches' in globalThis && (await caches.has(keptPacks).catch(() => false));
  return isThere ? openCache() : undefined;
}
