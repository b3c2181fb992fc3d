import { afterEach, expect, it, vi } from 'vitest';
import { isCopyAt } from './find-copy.ts';

afterEach(() => void vi.unstubAllGlobals());

const script = { 'content-type': 'text/javascript' };

it.each([
  ['is kept on the device', ['unstuck-files-/desk-b/-1'], () => Promise.reject(new Error('No network')), true],
  ['lies on the server', [], async () => new Response('{}', { headers: script }), true],
  ['is only a folder in another', ['unstuck-files-/desk-b/x/-1'], async () => new Response('', { status: 404 }), false],
  ['is a page for what is missing', [], async () => new Response('<p>', { headers: { 'content-type': 'text/html' } }), false],
  ['is the empty script of a worker', [], async () => new Response('', { headers: script }), false],
  ['cannot be asked about', [], () => Promise.reject(new Error('No network')), false],
])('knows whether a copy lies there that %s', async (_, kept, answer, isThere) => {
  vi.stubGlobal('caches', { keys: async () => kept });
  vi.stubGlobal('fetch', answer);
  expect(await isCopyAt('/desk-b/')).toBe(isThere);
});
