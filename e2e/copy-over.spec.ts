import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeFirstPack } from '../src/packs/edit/first-pack.ts';
import { startServer } from './switchable-server.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

const put = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

test('a newer build copied over an older one leaves what the site has put there, and is whole', async ({ page }) => {
  const site = test.info().outputPath('site');
  // As a build before this one left it: other pieces, other pages.
  cpSync('dist', site, { recursive: true });
  const older = filesIn(site).filter((path) => /\.(html|js|json)$/.test(path));
  for (const path of older) {
    writeFileSync(join(site, path), 'of an older build');
  }
  put(join(site, 'assets/older-1234.js'), 'of an older build');
  const own: Record<string, string> = {
    'site.json': '{"format": "unstuck-site/1", "packs": ["acme"]}',
    ...Object.fromEntries([...writeFirstPack('acme', '2026-01-31')].map(([path, text]) => [`packs/acme/${path}`, text])),
    'packs/acme/index/index.json': '{}',
  };
  for (const [path, text] of Object.entries(own)) {
    put(join(site, path), text);
  }

  cpSync('dist', site, { recursive: true });

  for (const [path, text] of Object.entries(own)) {
    expect(readFileSync(join(site, path), 'utf8'), path).toBe(text);
  }
  expect(older.filter((path) => !readFileSync(join(site, path)).equals(readFileSync(join('dist', path))))).toEqual([]);
  const server = await startServer(site);
  await page.goto(server.origin);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await server.stop();
});

test('no file of a build is the own file of a site, and the copy on a device lists none', () => {
  const built = filesIn('dist');
  const packs = new Set(built.filter((path) => path.startsWith('packs/')).map((path) => path.split('/')[1]));
  expect(built.filter((path) => path.endsWith('site.json'))).toEqual([]);
  expect([...packs].toSorted()).toEqual(['exchange', 'schema.json']);
  const listed = [...readFileSync('dist/offline-worker.js', 'utf8').matchAll(/["']?url["']?:\s*["']([^"']+)["']/g)].map(
    ([, url]) => url ?? '',
  );
  expect(listed.length).toBeGreaterThan(20);
  expect(listed).toContain('packs/exchange/pack.json');
  expect(listed.filter((url) => url.endsWith('site.json') || /^packs\/(?!exchange\/)/.test(url))).toEqual([]);
});
