import { beforeEach, expect, it, vi } from 'vitest';
import { askForSite } from './find-site.ts';

const acme = '{"format":"unstuck-site/1","packs":["acme"]}';
const json = (body: string) => new Response(body, { headers: { 'content-type': 'application/json' } });
const page = (body = '<!doctype html>') => new Response(body, { headers: { 'content-type': 'text/html' } });

/** A browser with a cache, and a server that gives what is put into `answer`. */
const state = { kept: new Map<string, Response>(), answer: async (): Promise<Response> => json(acme) };

beforeEach(() => {
  state.kept = new Map();
  const cache = {
    put: async (key: string, value: Response) => void state.kept.set(key, value),
    match: async (key: string) => state.kept.get(key)?.clone(),
    delete: async (key: string) => state.kept.delete(key),
  };
  vi.stubGlobal('location', { href: 'https://unstuck.test/' });
  vi.stubGlobal('document', { baseURI: 'https://unstuck.test/' });
  vi.stubGlobal('caches', { open: async () => cache, has: async () => true });
  vi.stubGlobal('fetch', () => state.answer());
  return () => vi.unstubAllGlobals();
});

async function ask(answer: () => Promise<Response>) {
  state.answer = answer;
  const { packs, remarks, isUnread } = await askForSite();
  return [packs, remarks, isUnread];
}

const cut = async () => {
  throw new Error('no network');
};
const faults: [string, () => Promise<Response>, string[]][] = [
  ['no network', cut, []],
  ['an error of the server', async () => new Response('', { status: 500 }), []],
  ['a page, as of a login', async () => page(), ['The server gives a page in its place just now.']],
  ['nothing in the file', async () => json(''), ['The file is no JSON: value expected, line 1, column 1.']],
  ['half of the file', async () => json(acme.slice(0, -1)), ['The file is no JSON: close brace expected, line 1, column 44.']],
];

it.each(faults)('goes on with the packs that were seen last, then and without a network after it: %s', async (_, fault, said) => {
  await ask(async () => json(acme));
  const [packs, remarks, isUnread] = await ask(fault);
  expect([packs, isUnread]).toEqual([['acme'], undefined]);
  const all = (remarks as string[]).join(' ');
  expect(all).toBe([...said, ...(said.length > 0 ? ['This device goes on with what it has seen last.'] : [])].join(' '));
  expect(await ask(cut)).toEqual([['acme'], [], undefined]);
});

it.each(faults)('does not take it for a site without packs where it was never seen: %s', async (_, fault) => {
  expect((await ask(fault))[2]).toBe(true);
});

const gone: [string, () => Response][] = [
  ['by its status', () => new Response('', { status: 404 })],
  ['by a page of this program', () => page('<script src="./one-press.js"></script>')],
];

it.each(gone)('takes a file that is gone for a site without packs: %s', async (_, answer) => {
  await ask(async () => json(acme));
  expect(await ask(async () => answer())).toEqual([[], [], undefined]);
  expect((await ask(cut))[2]).toBe(true);
});
