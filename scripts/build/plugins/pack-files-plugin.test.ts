import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { servePack } from './pack-files-plugin.ts';

it('serves, while developing, the files of the pack that is built and of no other', async () => {
  const folder = `${resolve('e2e/packs/office-desk')}${sep}`;
  const { id } = JSON.parse(readFileSync(`${folder}pack.json`, 'utf8')) as { id: string };
  const serve = servePack(folder);
  const server = createServer((request, response) => serve(request, response, () => response.writeHead(204).end()));
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const ask = async (path: string) => {
    const answered = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return [answered.status, await answered.text()];
  };
  const written = readFileSync(`${folder}shared.json`, 'utf8');
  expect(await ask(`/packs/${id}/shared.json`)).toEqual([200, written]);
  expect(await ask(`/packs/${id}/shared.json?t=1`)).toEqual([200, written]);
  expect(await ask(`/packs/${id}/missing.json`)).toEqual([404, '']);
  expect(await ask(`/packs/${id}/..%2f..%2f..%2fpackage.json`)).toEqual([404, '']);
  expect(await ask('/packs/other/shared.json')).toEqual([404, '']);
  expect(await ask('/packs/schema.json')).toEqual([204, '']);
  expect(await ask('/')).toEqual([204, '']);
  await new Promise((stopped) => server.close(stopped));
});
