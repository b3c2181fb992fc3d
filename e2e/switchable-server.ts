import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { sentPolicy } from '../scripts/build/content-security-policy.mjs';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

// As docs/deploy.md wants them, so that the offline worker and the other workers are tried under them.
const locked = { 'content-security-policy': sentPolicy, 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };

export type SwitchableServer = { readonly origin: string; serve: (folder: string) => void; stop: () => Promise<void> };

/**
 * Serves a folder to this machine only, under one path or several, and can be switched to another folder, as a server is
 * brought up to date. Doubled slashes are one for it, as for most servers; to some, as to stores of objects, they name what is not there.
 */
export async function startServer(
  folder: string,
  bases: string | readonly string[] = '/',
  { mergesSlashes = true } = {},
): Promise<SwitchableServer> {
  let served = folder;
  const server = createServer((request, response) => {
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    const base = [bases].flat().find((each) => pathname.startsWith(each));
    const isThere = base !== undefined && (mergesSlashes || !pathname.includes('//'));
    send(response, served, isThere ? pathname.slice(base.length) : undefined);
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    serve: (next) => {
      served = next;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

async function send(response: ServerResponse, folder: string, path: string | undefined): Promise<void> {
  const names = path === undefined ? [] : [path, `${path}/index.html`];
  for (const name of names) {
    const body = await readFile(join(folder, normalize(`/${name}`))).catch(() => undefined);
    if (body !== undefined) {
      response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream', vary: 'Origin', ...locked }).end(body);
      return;
    }
  }
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', ...locked }).end(page);
}
