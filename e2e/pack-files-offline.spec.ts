import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { startServer } from './switchable-server.ts';

test.use({ serviceWorkers: 'allow' });

const packFiles = readdirSync('dist/packs', { recursive: true, encoding: 'utf8' })
  .map((path) => `packs/${path.replaceAll('\\', '/')}`)
  .filter((path) => /^packs\/[^/]+\/.*\.json$/.test(path));

/** What the first worker of a copy comes to: `activated` where everything it lists could be kept, else `redundant`. */
async function endOfFirstWorker(page: Page, address: string): Promise<ServiceWorkerState | undefined> {
  await page.addInitScript(() => {
    const { serviceWorker } = navigator;
    const register = serviceWorker.register.bind(serviceWorker);
    serviceWorker.register = (...asked) => {
      const registering = register(...asked);
      Object.assign(window, { registering });
      return registering;
    };
  });
  await page.goto(address);
  await page.waitForFunction(() => 'registering' in window);
  return page.evaluate(async () => {
    const { registering } = window as unknown as { registering: Promise<ServiceWorkerRegistration> };
    const { installing } = await registering;
    while (installing !== null && installing.state !== 'activated' && installing.state !== 'redundant') {
      await new Promise((changed) => installing.addEventListener('statechange', changed, { once: true }));
    }
    return installing?.state;
  });
}

test('the files of the pack are kept on the device as they were written, each with the hash that this build says', async ({ page }) => {
  const server = await startServer('dist');
  expect(await endOfFirstWorker(page, server.origin)).toBe('activated');
  const kept = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => [path, await (await caches.match(`/${path}`))?.text()])),
    packFiles,
  );
  expect(packFiles.length).toBeGreaterThan(1);
  expect(kept).toEqual(packFiles.map((path) => [path, readFileSync(`dist/${path}`, 'utf8')]));
  await server.stop();
});

test('a copy whose pack is of another build is not kept: it may be half copied', async ({ page }) => {
  const halfCopied = test.info().outputPath('half-copied');
  cpSync('dist', halfCopied, { recursive: true });
  const [path = ''] = packFiles;
  writeFileSync(`${halfCopied}/${path}`, `${readFileSync(`dist/${path}`, 'utf8')} `);
  const server = await startServer(halfCopied);
  expect(await endOfFirstWorker(page, server.origin)).toBe('redundant');
  await server.stop();
});
