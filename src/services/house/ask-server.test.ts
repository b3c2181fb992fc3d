import { afterEach, expect, it, vi } from 'vitest';
import { askServer } from './ask-server.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const ask = (answer: () => Response) => {
  vi.stubGlobal('location', { href: 'http://localhost/' });
  vi.stubGlobal('fetch', async () => answer());
  return askServer('site.json');
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives the bytes of a file, and none where the server says that there is none', async () => {
  expect(await ask(() => new Response('{}'))).toEqual(new TextEncoder().encode('{}'));
  expect(await ask(() => new Response('gone', { status: 404, headers: html }))).toBeUndefined();
  expect(await ask(() => new Response('<script src="../one-press.js"></script>', { headers: html }))).toBeUndefined();
});

it.each([
  ['a page to sign in', () => new Response('<title>Sign in</title>', { headers: html })],
  ['a server that fails', () => new Response('', { status: 500 })],
  ['a server that forbids', () => new Response('', { status: 403 })],
  [
    'no network',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
])('does not take %s for a file that is not there', (_, answer) => expect(ask(answer)).rejects.toThrow('could not be asked'));
