// An unchanged build with a pack put beside it: its articles are walked, kept, printed and linked like ours.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { packAddresses } from '../scripts/check/servers/pack-addresses.mjs';
import { giveTicket } from './case-page.ts';
import { cutNetwork, visitOnce } from './kept-copy.ts';
import { preparePack } from './prepare-pack.ts';
import { startServer } from './switchable-server.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const drops = 'office-desk.od101-vpn-drops';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answer = (page: Page, name: RegExp) => page.getByRole('list', { name: 'Answers', exact: true }).getByRole('link', { name });

/** The built folder as it is, with the pack beside it, named in `site.json`. */
function putBeside(folder: string, site: unknown = { format: 'unstuck-site/1', packs: ['office-desk'] }): string {
  cpSync('dist', folder, { recursive: true });
  cpSync('e2e/packs/office-desk', `${folder}/packs/office-desk`, { recursive: true });
  writeFileSync(`${folder}/site.json`, typeof site === 'string' ? site : JSON.stringify(site));
  return folder;
}

test('an article of a pack beside the program is walked to its end, and its places, map and page have addresses of their own', async ({
  page,
}) => {
  const server = await startServer(putBeside(test.info().outputPath('site')));
  await page.goto(server.origin);
  await page
    .getByRole('list', { name: /^Articles of Office desk/ })
    .getByRole('link', { name: /VPN/ })
    .first()
    .click();
  await expect(page).toHaveURL(`${server.origin}/in/?${drops}`);
  await expect(heading(page)).toBeFocused();
  await answer(page, /^\S*\s*Client 5/).click();
  await expect(page).toHaveURL(new RegExp(`/in/\\?${drops.replace('.', '\\.')}=[a-z-]+&office-desk\\.vpn-client=v5$`));
  const first = await heading(page).textContent();
  await page.reload();
  await expect(heading(page)).toHaveText(first ?? '');
  await page.getByRole('link', { name: 'Open the map of this article' }).click();
  await expect(page).toHaveURL(/\/in\/map\/\?office-desk\.od101-vpn-drops=/);
  await expect(heading(page)).toHaveText(/^Map of/);
  await page.getByRole('link', { name: /^Back to the/ }).click();
  await expect(heading(page)).toHaveText(first ?? '');
  await page.goto(`${server.origin}/in/about/?${drops}`);
  await expect(heading(page)).toHaveText(/^About this article/);
  await expect(page.getByText('A made-up house', { exact: true })).toBeVisible();
  await server.stop();
});

test('search finds it below what it finds in ours, and whose its commands are stands beside them', async ({ page }) => {
  const server = await startServer(putBeside(test.info().outputPath('site')));
  await page.goto(`${server.origin}/health/`);
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('printer queue job waits');
  const found = page.getByRole('list', { name: 'In other packs', exact: true });
  await expect(found.getByRole('link').first()).toHaveAttribute('href', /\/in\/\?office-desk\.od201-print-waits$/);
  await expect(found.getByRole('listitem').first()).toContainText('From Office desk: VPN and printing');
  // Nothing of ours fits, and it is not said that nothing does.
  await expect(page.getByText(/^Nothing in .* fits\.$/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing here fits' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/in\/\?office-desk\.od201-print-waits$/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('vpn client tunnel');
  await page.getByRole('link', { name: 'Answer a few questions to tell these apart' }).click();
  await expect(page).toHaveURL(`${server.origin}/triage/?in=office-desk`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('coffee machine leaks water');
  await expect(page.getByRole('heading', { name: 'Nothing here fits' })).toBeVisible();
  await page.goto(`${server.origin}/in/?office-desk.od301-install-client-5`);
  await expect(page.getByText('Command of A made-up house, Office desk: VPN and printing').first()).toBeVisible();
  await server.stop();
});

test('a prepared pack that cannot be looked through just now is named where nothing is found', async ({ page }) => {
  const folder = putBeside(test.info().outputPath('site'));
  for (const [path, text] of await preparePack('e2e/packs/office-desk')) {
    mkdirSync(`${folder}/packs/office-desk/index`, { recursive: true });
    writeFileSync(`${folder}/packs/office-desk/${path}`, text);
  }
  const server = await startServer(folder);
  await page.route('**/index/holders-*', (route) => route.abort());
  await page.goto(`${server.origin}/health/`);
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('printer queue job waits');
  await expect(page.getByText('Not all of this could be searched just now: Office desk: VPN and printing.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing here fits' })).toBeVisible();
  await server.stop();
});

test('triage asks which catalogue first, stays in it to an article of it, and says in which it asks', async ({ page }) => {
  const site = test.info().outputPath('site');
  const server = await startServer(putBeside(site));
  await page.goto(`${server.origin}/triage/`);
  await expect(heading(page)).toHaveText('Which catalogue?');
  await answer(page, /Office desk: VPN and printing.*from A made-up house/).click();
  await expect(page).toHaveURL(`${server.origin}/triage/?in=office-desk`);
  await expect(heading(page)).toBeFocused();
  await page.goto(`${server.origin}/triage/?in=office-desk&office-desk.vpn-client=v5&office-desk.tunnel-state=refused`);
  const trail = page.getByRole('list', { name: 'Your answers', exact: true });
  await expect(trail.getByText('Office desk: VPN and printing', { exact: true })).toBeVisible();
  const first = page.getByRole('list', { name: 'Articles that fit', exact: true }).getByRole('listitem').first();
  await expect(first).toContainText('Office desk: VPN and printing');
  await expect(first.getByRole('link')).toHaveAttribute(
    'href',
    /\/in\/\?office-desk\.od102-vpn-refused&office-desk\.vpn-client=v5&office-desk\.tunnel-state=refused$/,
  );
  await trail.getByRole('link', { name: 'Change Which catalogue?' }).click();
  await answer(page, /Exchange/).click();
  await expect(heading(page)).not.toHaveText('Which catalogue?');
  await expect(page.getByRole('link', { name: 'Other catalogues', exact: true })).toBeVisible();
  writeFileSync(`${site}/site.json`, '{"format":"unstuck-site/1","packs":[]}');
  await page.goto(`${server.origin}/triage/`);
  await expect(page.getByRole('list', { name: 'Articles that fit', exact: true })).toBeVisible();
  await page.goto(`${server.origin}/triage/?in=office-desk&office-desk.vpn-client=v5`);
  await expect(page.getByText(/in the pack “office-desk”, which this copy does not have/)).toBeVisible();
  await server.stop();
});

test('triage says which pack could not be loaded just now, does not say that it is not here, and asks in it once it is', async ({
  page,
}) => {
  const folder = putBeside(test.info().outputPath('site'));
  for (const [path, text] of await preparePack('e2e/packs/office-desk')) {
    mkdirSync(`${folder}/packs/office-desk/index`, { recursive: true });
    writeFileSync(`${folder}/packs/office-desk/${path}`, text);
  }
  const server = await startServer(folder);
  await page.route('**/index/signs-*', (route) => route.fulfill({ status: 500 }));
  await page.goto(`${server.origin}/triage/?in=office-desk&office-desk.vpn-client=v5`);
  await expect(page.getByText(/in the pack “office-desk”, which could not be loaded just now/)).toBeVisible();
  await expect(page.getByText(/which this copy does not have/)).toHaveCount(0);
  await page.unroute('**/index/signs-*');
  await page.getByRole('button', { name: 'Try again', exact: true }).click();
  const trail = page.getByRole('list', { name: 'Your answers', exact: true });
  await expect(trail.getByText('Office desk: VPN and printing', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again', exact: true })).toHaveCount(0);
  await server.stop();
});

test('a case in it is kept, says in its ticket text which pack and edition it was made with, and loses nothing where that is not', async ({
  page,
}) => {
  const server = await startServer(putBeside(test.info().outputPath('site')));
  await page.goto(`${server.origin}/in/?${drops}`);
  await answer(page, /^\S*\s*Client 5/).click();
  await giveTicket(page, 'INC-7');
  await page.getByRole('button', { name: /Copy for ticket/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Copy/ }).first().click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('[pack: office-desk edition 1]');
  expect(text.replace(/https?:\S+/g, '')).not.toMatch(/office-desk\.[a-z]/);
  writeFileSync(`${test.info().outputPath('site')}/site.json`, '{"format":"unstuck-site/1","packs":[]}');
  await page.goto(`${server.origin}/in/?${drops}`);
  await expect(page.getByText(/which this copy does not have/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /INC-7/ })).toBeVisible();
  await server.stop();
});

test('the health page names the pack, its edition, and the article that is left out with its faults', async ({ page }) => {
  const site = test.info().outputPath('site');
  const server = await startServer(putBeside(site));
  writeFileSync(`${site}/packs/office-desk/articles/od401-networks.json`, '{"title":');
  await page.goto(`${server.origin}/health/`);
  await expect(page.getByText(/^From A made-up house, edition 1 of .*1 of its 5 articles is left out/)).toBeVisible();
  const articles = page.getByRole('list', { name: 'Health of Office desk: VPN and printing', exact: true }).locator(':scope > li');
  await expect(articles).toHaveCount(5);
  await expect(articles.first()).toContainText(/^od401-networks.*Left out/);
  await expect(page.getByRole('list', { name: 'Faults of od401-networks' }).getByRole('listitem')).not.toHaveCount(0);
  await articles.filter({ hasText: 'OD101' }).getByRole('link').click();
  await expect(page).toHaveURL(`${server.origin}/in/about/?${drops}`);
  await server.stop();
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });
  test('after one visit the article and the list open without a network', async ({ page, context }) => {
    const server = await startServer(putBeside(test.info().outputPath('site')), '/help/');
    await visitOnce(page, `${server.origin}/help/`);
    await expect(page.getByRole('list', { name: /^Articles of Office desk/ })).toBeVisible();
    await cutNetwork(context, server);
    await page.goto(`${server.origin}/help/in/?${drops}`);
    await expect(answer(page, /Client 5/)).toBeVisible();
    await page.goto(`${server.origin}/help/in/map/?${drops}`);
    await expect(heading(page)).toHaveText(/^Map of/);
    await page.goto(`${server.origin}/help/`);
    await expect(page.getByRole('list', { name: /^Articles of Office desk/ })).toBeVisible();
  });
});

test('every address answers on a server that knows nothing but files, from a sub-folder', async ({ page }) => {
  const root = test.info().outputPath('root');
  mkdirSync(root);
  putBeside(`${root}/help`);
  const server = spawn('python3', ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1', '--directory', root], {
    // It says a line for each request, and stops once nobody reads them.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const port = await new Promise<string>((said) => {
    server.stdout.on('data', (line) => said(/port (\d+)/.exec(String(line))?.[1] ?? ''));
  });
  const base = `http://127.0.0.1:${port}/help`;
  for (const [address, title] of [
    [`/in/?${drops}`, /client/i],
    [`/in/?${drops}=signal&office-desk.vpn-client=v5`, /./],
    [`/in/map/?${drops}`, /^Map of/],
    [`/in/about/?${drops}`, /^About this article/],
  ] as const) {
    const answered = await page.goto(base + address);
    expect([address, answered?.status()]).toEqual([address, 200]);
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
    await expect(heading(page)).toHaveText(title);
  }
  for (const address of packAddresses('e2e/packs/office-desk')) {
    expect([address, (await page.request.get(base + address)).status()]).toEqual([address, 200]);
  }
  server.kill();
});

test('a broken site.json says so on the start page and leaves our articles as they are', async ({ page }) => {
  const server = await startServer(putBeside(test.info().outputPath('site'), '{"format":"unstuck-site/1","packs":'));
  await page.goto(server.origin);
  await expect(page.getByText('site.json beside this copy')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Articles', exact: true })).toBeVisible();
  await server.stop();
});
