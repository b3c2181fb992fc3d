// Keeps this copy of Unstuck on the device. Each build has a cache of its own: a page never gets files of two builds.
import { inTime } from '../browser/in-time.ts';
import { isPlaceOfBuild } from './place-of-build.ts';
import type { TakeNewVersion } from './take-new-version.ts';

/** `standsFor`: the folders that a page stands for offline. `integrity`: the hash of a file of a pack, which has none in its name. */
type Entry = {
  readonly url: string;
  readonly revision: string | null;
  readonly standsFor?: readonly string[];
  readonly integrity?: string;
};
type Lasting = { waitUntil: (work: Promise<unknown>) => void };
type Asked = { readonly request: Request; respondWith: (answer: Promise<Response>) => void };
type Told = { readonly data: unknown };
type Worker = {
  readonly __WB_MANIFEST: readonly Entry[];
  readonly registration: { readonly scope: string };
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: Lasting) => void) => void) &
    ((type: 'fetch', listener: (event: Asked) => void) => void) &
    ((type: 'message', listener: (event: Told) => void) => void);
};
declare const self: Worker;

const shell = '404.html';
const lanes = 4;
const serverAnswersWithin = 5000;
const entries = self.__WB_MANIFEST;
const { revision = '', standsFor = [] } = entries.find(({ url }) => url === shell) ?? {};
const folder = new URL(self.registration.scope).pathname;
// With the folder, because two copies may lie on one server.
const cachePrefix = `unstuck-files-${folder}-`;
// The revision of the shell is made of all files: see scripts/build/plugins/offline-plugin.ts.
const cacheName = cachePrefix + revision;
const addressOf = (path: string) => new URL(path, self.registration.scope).href;
const finderName = 'unknown-address.js';
const finder = addressOf(finderName);
const isOfBuild = (address: string) => isPlaceOfBuild(new URL(address).pathname, folder, standsFor);
const usedMark = addressOf('unstuck-used');
// A server may send `Vary`, which says nothing about files that never vary.
const found = { ignoreVary: true };

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => {
  if (data === ('take-new-version' satisfies TakeNewVersion)) {
    self.skipWaiting();
  }
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (url.endsWith(`/${finderName}`)) {
    event.respondWith(answerFinder(url));
    return;
  }
  if (method !== 'GET' || !url.startsWith(self.registration.scope)) {
    return;
  }
  if (mode !== 'navigate') {
    event.respondWith(answer(event.request));
  } else if (!/\.[^/]*$/.test(new URL(url).pathname)) {
    event.respondWith(isOfBuild(url) ? answer(addressOf(shell), event.request) : askServer(event.request));
  }
});

/** Another copy may lie in a folder of this one, and has no worker yet when it is first visited. */
async function askServer(page: Request): Promise<Response> {
  const answered = await inTime(fetch(page), serverAnswersWithin);
  if (answered !== undefined) {
    return answered.status === 404 ? answer(addressOf(shell), page) : answered;
  }
  // Whether there is such a page, only the server knows: the shell says that it was not reached.
  return sayUnreached(await answer(addressOf(shell), page), page.url);
}

async function sayUnreached(page: Response, url: string): Promise<Response> {
  const text = await page.text();
  return new Response(text.replace('<html ', `<html data-unreached="${new URL(url).pathname}" `), { headers: page.headers });
}

/** The shell looks for it at every depth. It is known where it lies, unless the address is another copy's. */
async function answerFinder(url: string): Promise<Response> {
  if (url.replace(/(?<!:)\/{2,}/g, '/') === finder) {
    return answer(finder);
  }
  const isOthers = url.startsWith(self.registration.scope) && !isOfBuild(url);
  const answered = isOthers ? await inTime(fetch(url), serverAnswersWithin) : undefined;
  // Some servers answer for a missing file with a page.
  const isScript = answered?.ok === true && answered.headers.get('content-type')?.includes('javascript') === true;
  return isScript ? answered : new Response('', { headers: { 'content-type': 'text/javascript' } });
}

/** Few at a time, so that what the page itself asks for does not wait. Any failure leaves the former copy in use. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  const queue = entries.values();
  await Promise.all(Array.from({ length: lanes }, () => keepNext(cache, queue)));
}

async function keepNext(cache: Cache, queue: Iterable<Entry>): Promise<void> {
  for (const { url, revision, integrity = '' } of queue) {
    const address = addressOf(url);
    // The name of a file without a revision changes with what is in it.
    const kept = revision === null ? await caches.match(address, found) : undefined;
    await cache.put(address, kept ?? (await load(address, { cache: revision === null ? 'default' : 'reload', integrity })));
  }
}

async function load(address: string, how: RequestInit): Promise<Response> {
  const response = await fetch(address, how);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  // Some servers answer for a missing file with a page.
  if (!response.ok || isPage !== address.endsWith('.html')) {
    throw new Error(`${address} cannot be kept: status ${response.status}.`);
  }
  // A page that a browser opens must not stand for a redirection.
  return response.redirected ? new Response(response.body, response) : response;
}

/** Forgets all copies but this and the one used before it: pages opened with that one still load its parts. */
async function takeOver(): Promise<void> {
  const isOwn = (name: string) => name.startsWith(cachePrefix) && !name.includes('/', cachePrefix.length);
  const names = (await caches.keys()).filter((name) => isOwn(name) && name !== cacheName);
  const used = await Promise.all(names.map(async (name) => (await (await caches.open(name)).match(usedMark)) !== undefined));
  const former = names.findLast((_, at) => used[at]);
  await Promise.all(names.filter((name) => name !== former).map((name) => caches.delete(name)));
  await (await caches.open(cacheName)).put(usedMark, new Response());
  await self.clients.claim();
}

async function answer(wanted: Request | string, asked: Request | string = wanted): Promise<Response> {
  const own = await caches.open(cacheName);
  return (await own.match(wanted, found)) ?? (await caches.match(wanted, found)) ?? fetch(asked);
}
