// The lists of packs beside the program: many articles by subject, articles that are gone, and addresses that came since.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { visitOnce } from './kept-copy.ts';
import { startServer } from './switchable-server.ts';

const packOf = (site: string) => `${site}/packs/office-desk`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const writeJson = (path: string, value: unknown) => writeFileSync(path, JSON.stringify(value));

/** The built folder with the test pack beside it. */
function putBeside(): string {
  const site = test.info().outputPath('site');
  cpSync('dist', site, { recursive: true });
  cpSync('e2e/packs/office-desk', packOf(site), { recursive: true });
  writeJson(`${site}/site.json`, { format: 'unstuck-site/1', packs: ['office-desk'] });
  return site;
}

function changePack(site: string, change: (pack: { articles: string[]; files: string[] }) => void): void {
  const path = `${packOf(site)}/pack.json`;
  const pack = readJson(path);
  change(pack);
  writeJson(path, pack);
}

/** Goes to another address without opening the page anew, as a link on it does. */
const goInside = (page: Page, address: string) => page.evaluate((to) => history.pushState(null, '', to), address);

test('a pack of many articles shows its subjects, opens one at a time, and goes on thirty articles later', async ({ page }) => {
  const site = putBeside();
  const text = readFileSync(`${packOf(site)}/articles/od201-print-waits.json`, 'utf8').replaceAll('FOD201', 'FOD201-0');
  const numbers = Array.from({ length: 64 }, (_, at) => 500 + at);
  for (const number of numbers) {
    const copy = JSON.parse(text.replaceAll('OD201', `OD${number}`));
    const subject = number % 2 === 0 ? 'Printing' : 'Paper';
    writeJson(`${packOf(site)}/articles/copy-${number}.json`, { ...copy, id: `copy-${number}`, title: `Printer ${number} waits`, subject });
  }
  changePack(site, (pack) => pack.articles.push(...numbers.map((number) => `copy-${number}`)));
  const server = await startServer(site);
  await page.goto(server.origin);
  const subjects = page.getByRole('list', { name: /^Subjects of Office desk/ });
  await expect(subjects.locator('summary')).toHaveText(['VPN 3 articles', 'Printing 33 articles', 'Paper 32 articles', 'Other 1 article']);
  await subjects.getByText('Printing').click();
  const printing = page.getByRole('list', { name: 'Articles under Printing', exact: true });
  await expect(printing.getByRole('link')).toHaveCount(30);
  await page.getByRole('button', { name: 'Show 3 more' }).press('Enter');
  await expect(printing.getByRole('link')).toHaveCount(33);
  await expect(printing.getByRole('link').nth(30)).toBeFocused();
  const paper = subjects.locator('summary', { hasText: 'Paper' });
  await paper.scrollIntoViewIfNeeded();
  const { y: stoodAt = 0 } = (await paper.boundingBox()) ?? {};
  await paper.press('Enter');
  await expect(page.getByRole('list', { name: 'Articles under Paper', exact: true }).getByRole('link')).toHaveCount(30);
  await expect(printing).toHaveCount(0);
  // What was open above is closed now, and what was pressed stays under the hand.
  await expect.poll(async () => Math.abs(((await paper.boundingBox())?.y ?? 0) - stoodAt)).toBeLessThan(2);
  await server.stop();
});

test('a link to an article that has another name now leads to the same place there, and one that is gone is explained', async ({
  page,
}) => {
  const site = putBeside();
  changePack(site, (pack) => pack.files.push('former.json'));
  writeJson(`${packOf(site)}/former.json`, {
    renamed: { 'tunnel-drops': 'od101-vpn-drops' },
    removed: { 'fax-waits': 'The fax waits' },
  });
  const server = await startServer(site);
  await page.goto(`${server.origin}/in/?office-desk.tunnel-drops&office-desk.vpn-client=v5`);
  await expect(page.getByText('The article has another name now.')).toBeVisible();
  await page.getByRole('link', { name: 'Open the same place there', exact: true }).click();
  await expect(page).toHaveURL(/\/in\/\?office-desk\.od101-vpn-drops(=[a-z-]+)?&office-desk\.vpn-client=v5$/);
  await page.goto(`${server.origin}/in/?office-desk.fax-waits`);
  await expect(page.getByText('The article “The fax waits” was removed from the pack “Office desk: VPN and printing”.')).toBeVisible();
  await server.stop();
});

test('an address that came with a newer edition is found by a tab that began with the one before', async ({ page }) => {
  const site = putBeside();
  changePack(site, (pack) => pack.articles.splice(pack.articles.indexOf('od201-print-waits'), 1));
  const server = await startServer(site);
  await page.goto(`${server.origin}/in/?office-desk.od101-vpn-drops`);
  await expect(heading(page)).toBeFocused();
  rmSync(packOf(site), { recursive: true });
  cpSync('e2e/packs/office-desk', packOf(site), { recursive: true });
  changePack(site, (pack) => Object.assign(pack, { edition: { number: 2, date: '2026-11-30', change: 'One more.' } }));
  await goInside(page, '/in/?office-desk.od201-print-waits');
  await expect(page.getByText('OD201').filter({ visible: true }).first()).toBeVisible();
  await goInside(page, '/in/?office-desk.nothing');
  await expect(heading(page)).toHaveText('This article is not here');
  await server.stop();
});

test.describe('with a copy kept on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('an address that is not known asks for a newer version of the program, which is offered', async ({ page }) => {
    const site = putBeside();
    const server = await startServer(site);
    await visitOnce(page, server.origin);
    const worker = `${site}/offline-worker.js`;
    writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// A newer build.\n`);
    await goInside(page, '/not-yet-here/');
    await expect(page.getByText(/^There is a newer version of this copy, which may have this page/)).toBeVisible();
    await expect(heading(page)).toHaveText('There is no such page');
    await expect(page.getByRole('complementary', { name: 'New version' })).toBeVisible();
    await server.stop();
  });
});
