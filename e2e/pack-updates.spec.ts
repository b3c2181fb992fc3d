// A pack beside an unchanged build is brought up to date while it is in use: swapped whole, or not at all.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { giveTicket } from './case-page.ts';
import { cutNetwork, visitOnce } from './kept-copy.ts';
import { preparePack } from './prepare-pack.ts';
import { startServer } from './switchable-server.ts';

test.use({ serviceWorkers: 'allow' });

const drops = 'office-desk.od101-vpn-drops';
const article = 'articles/od101-vpn-drops.json';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answer = (page: Page, name: RegExp) => page.getByRole('list', { name: 'Answers', exact: true }).getByRole('link', { name });
const said = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });
const list = (page: Page) => page.getByRole('list', { name: /^Articles of Office desk/ });

/** Puts an edition of the pack beside the program in place of the one that lies there; its first question says which. */
async function put(site: string, edition: number): Promise<void> {
  const folder = `${site}/packs/office-desk`;
  rmSync(folder, { recursive: true, force: true });
  cpSync('e2e/packs/office-desk', folder, { recursive: true });
  const pack = JSON.parse(readFileSync(`${folder}/pack.json`, 'utf8'));
  writeFileSync(`${folder}/pack.json`, JSON.stringify({ ...pack, edition: { ...pack.edition, number: edition } }));
  const shared = readFileSync(`${folder}/shared.json`, 'utf8');
  writeFileSync(`${folder}/shared.json`, shared.replace(/("vpn-client": \{\s*"prompt": ")/, `$1Edition ${edition}: `));
  for (const [path, text] of await preparePack(folder)) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }
}

async function makeSite(edition: number): Promise<string> {
  const site = test.info().outputPath('site');
  cpSync('dist', site, { recursive: true });
  writeFileSync(`${site}/site.json`, JSON.stringify({ format: 'unstuck-site/1', packs: ['office-desk'] }));
  await put(site, edition);
  return site;
}

test('a walk and a case go on in their edition, another tab has the new one, and both are there offline', async ({ page, context }) => {
  const site = await makeSite(4);
  const server = await startServer(site, '/help/');
  await visitOnce(page, `${server.origin}/help/in/?${drops}`);
  await expect(heading(page)).toHaveText(/^Edition 4: /);
  await giveTicket(page, 'INC-7');
  await put(site, 5);
  await answer(page, /Client 5/).click();
  await expect(page).toHaveURL(/vpn-client=v5$/);
  await page.getByRole('link', { name: /^Change Edition 4: / }).click();
  await expect(heading(page)).toHaveText(/^Edition 4: /);

  const other = await context.newPage();
  await other.goto(`${server.origin}/help/in/?${drops}`);
  await expect(heading(other)).toHaveText(/^Edition 5: /);
  await expect(heading(page)).toHaveText(/^Edition 4: /);
  await page.reload();
  await expect(heading(page)).toHaveText(/^Edition 5: /);
  await expect(page.getByText('INC-7').first()).toBeVisible();

  await cutNetwork(context, server);
  await other.goto(`${server.origin}/help/in/?${drops}`);
  await expect(heading(other)).toHaveText(/^Edition 5: /);
});

test('an article that cannot be had just now says so below the head of the page, and opens once it can', async ({ page, context }) => {
  const site = await makeSite(4);
  const right = readFileSync(`${site}/site.json`, 'utf8');
  writeFileSync(`${site}/site.json`, '{"format":');
  const server = await startServer(site);
  const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
  await visitOnce(page, `${server.origin}/in/?${drops}`);
  await expect(heading(page)).toHaveText('This article could not be loaded');
  await expect(page.getByText('Whether this copy has that pack could not be found out just now', { exact: false })).toBeVisible();
  writeFileSync(`${site}/site.json`, right);
  await again.click();
  await expect(heading(page)).toHaveText(/^Edition 4: /);
  // From then on the device knows the pack.
  await page.goto(server.origin);
  await expect(list(page)).toBeVisible();
  await cutNetwork(context, server);
  await page.goto(`${server.origin}/in/?office-desk.od102-vpn-refused`);
  await expect(heading(page)).toHaveText('This article could not be loaded');
  await expect(page.getByText('is not kept on this device', { exact: false })).toBeVisible();
  await expect(again).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: /Search/ })).toBeVisible();
});

test('while a newer edition is being copied the one before goes on, and that is said; files that are of neither are named', async ({
  page,
}) => {
  const site = await makeSite(4);
  const server = await startServer(site);
  await page.goto(server.origin);
  await list(page).getByRole('link').first().click();
  await expect(heading(page)).toHaveText(/^Edition 4: /);
  const old = Object.fromEntries(['pack.json', article].map((path) => [path, readFileSync(`${site}/packs/office-desk/${path}`)]));
  await put(site, 5);
  writeFileSync(`${site}/packs/office-desk/pack.json`, old['pack.json'] ?? '');
  await page.goto(server.origin);
  await expect(said(page, /^Edition 5 is being put there and is not whole yet\. Edition 4 goes on\./)).toBeVisible();
  await list(page).getByRole('link').first().click();
  await expect(heading(page)).toHaveText(/^Edition 4: /);

  await put(site, 5);
  await page.goto(server.origin);
  await expect(list(page)).toBeVisible();
  await expect(said(page, /goes on/)).toHaveCount(0);
  const [second = ''] = readdirSync(`${site}/packs/office-desk/articles`).filter((name) => name.startsWith('od201'));
  writeFileSync(`${site}/packs/office-desk/articles/${second}`, '{}');
  await page.goto(`${server.origin}/in/?office-desk.${second.replace('.json', '')}`);
  await expect(page.getByText(/is being copied, or was changed since/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await page.goto(server.origin);
  await expect(said(page, new RegExp(`still being copied: articles/${second}`))).toBeVisible();
  await server.stop();
});

test('an article of a pack that a device has never seen takes three files, and none that was changed since they were prepared', async ({
  browser,
}) => {
  const site = await makeSite(4);
  const server = await startServer(site, '/help/');
  const fresh = async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/help/in/?${drops}`);
    return page;
  };
  const page = await fresh();
  const asked = await page.waitForFunction(() => {
    const isShown = document.querySelector('[aria-label="Answers"] a') !== null;
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return isShown && names.filter((name) => /site\.json|\/packs\//.test(name)).map((name) => name.replace(/.*\/help\//, ''));
  });
  expect(((await asked.jsonValue()) || []).toSorted()).toEqual([
    `packs/office-desk/${article}`,
    'packs/office-desk/index/opening.json',
    'site.json',
  ]);
  await page.close();
  const file = `${site}/packs/office-desk/${article}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('"title": "', '"title": "Changed '));
  const later = await fresh();
  await expect(later.getByText(/is being copied, or was changed since/)).toBeVisible();
  await later.close();
  await server.stop();
});

test('a pack is kept whole, opens without a network, and goes with everything on the device', async ({ page, context }) => {
  const server = await startServer(await makeSite(4));
  await visitOnce(page, server.origin);
  await page.getByRole('button', { name: 'Keep this pack on the device…' }).click();
  await expect(said(page, /^Keep all of “Office desk.*It takes \d+ kB\./)).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(said(page, /^All of it is kept on this device: \d+ kB, edition 4\.$/)).toBeVisible();
  await page.goto(`${server.origin}/cases/`);
  await expect(page.getByRole('list', { name: 'Packs beside this copy' })).toContainText(/edition 4: all of it, \d+ kB/);
  await cutNetwork(context, server);
  await page.goto(server.origin);
  await expect(list(page)).toBeVisible();
  const links = await list(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) {
    for (const kind of ['', 'map/', 'about/']) {
      await page.goto(link.replace('/in/', `/in/${kind}`));
      await expect(heading(page)).toHaveText(kind === '' ? /./ : kind === 'map/' ? /^Map of/ : /^About this article/);
      await expect(page).not.toHaveTitle(/There is no/);
    }
  }
  await page.goto(`${server.origin}/cases/`);
  await page.getByRole('button', { name: 'Delete everything on this device…' }).click();
  await expect(page.getByRole('dialog')).toContainText('what is kept here of packs that lie beside this copy');
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(heading(page)).toHaveText('Everything is deleted');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});

test('a full disk leaves what was kept before, and says so', async ({ page }) => {
  const server = await startServer(await makeSite(4));
  await page.goto(server.origin);
  await page.getByRole('button', { name: 'Keep this pack on the device…' }).click();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(said(page, /^There is not enough room on this device\. Nothing more was kept than before/)).toBeVisible();
  await page.goto(`${server.origin}/cases/`);
  await expect(page.getByRole('list', { name: 'Packs beside this copy' })).toContainText(/its lists, and \d+ articles? that/);
  await server.stop();
});
