import { expect, type Page, test } from '@playwright/test';
import { type SwitchableServer, startServer } from '../switchable-server.ts';

const query = 'exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';
const whole = `/q154298-outbox/role-missing/?${query}`;
const cause = 'The service account lacks the Service Account Admin role';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

let server: SwitchableServer;
let site = '';

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  server = await startServer('dist', '/help/unstuck/', { mergesSlashes: false });
  site = `${server.origin}/help/unstuck`;
});
test.afterAll(() => server.stop());

const hurt = [
  ['a mark at its end', `${whole})`],
  ['an encoded query', `/q154298-outbox/role-missing/%3F${encodeURIComponent(query)}`],
  ['entities that begin a fragment', whole.replaceAll('&', '&#38;')],
  ['parameters of other programs', `${whole}&utm_source=ticket&web=1&source=chat`],
  ['another case and the name of a file', whole.replace('/q154298-outbox/role-missing/', '/Q154298-Outbox/Role-Missing/index.html')],
  ['doubled slashes', whole.replaceAll('/', '//')],
] as const;

test('a link that was hurt on its way arrives with all its answers, in silence', async ({ page }) => {
  for (const [what, address] of hurt) {
    await test.step(what, async () => {
      await page.goto('about:blank');
      await page.goto(site + address);
      await expect(heading(page)).toHaveText(cause);
      await expect(page).toHaveURL(site + whole);
      await expect(page.getByRole('list', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(4);
      await expect(page.locator('section[aria-labelledby="drift"]')).toHaveCount(0);
    });
  }
});

test('doubled slashes arrive too where the server takes them for one and sends the page of the place', async ({ page }) => {
  const merging = await startServer('dist', '/help/unstuck/');
  const merged = `${merging.origin}/help/unstuck`;
  for (const path of ['//q154298-outbox//role-missing/', '/q154298-outbox//role-missing/', '/q154298-outbox///role-missing///']) {
    await page.goto(`${merged}${path}?${query}`);
    await expect(heading(page)).toHaveText(cause);
    await expect(page).toHaveURL(merged + whole);
    await expect(page.getByRole('list', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(4);
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  }
  for (const address of ['/map//q154298-outbox/', '/triage//', '/tools//send-as-review//']) {
    await page.goto(merged + address);
    await expect(page).toHaveURL(merged + address.replace(/\/+/g, '/'));
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  }
  await merging.stop();
});

test('an address that is gone is explained also with a script that a browser kept from a former build', async ({ page }) => {
  await page.route('**/unknown-address.js', async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/javascript', body: body.replace(/(assets\/index-)[^.]*(?=\.(?:js|css))/g, '$1former') });
  });
  await page.goto(`${site}/q154298-outbox/gone-node/?exchange-version=v5-5`);
  await expect(heading(page)).toHaveText('Where is the message now?');
  await expect(page.getByRole('link', { name: 'Unstuck', exact: true })).toHaveAttribute('href', '/help/unstuck/');
});

test('no link leaves the host, however many slashes an address begins with', async ({ page }) => {
  const atRoot = await startServer('dist');
  for (const address of [`//${whole.slice(1)}`, '//', '//triage/', '//q154298-outbox/', '//nothing/']) {
    await page.goto(atRoot.origin + address);
    await expect(heading(page)).toBeVisible();
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
    const hosts = await page.evaluate(() => [...new Set([...document.querySelectorAll('a')].map(({ origin }) => origin))]);
    expect(hosts).toEqual([atRoot.origin]);
  }
  await page.goto(`${atRoot.origin}/${whole}`);
  await page.getByRole('link', { name: 'Undo last answer' }).click();
  await expect(page).toHaveURL(`${atRoot.origin}/q154298-outbox/role-held/?${query.replace('&role-held=no', '')}`);
  await atRoot.stop();
});

test('the name of an article in another case is the article, with the query', async ({ page }) => {
  for (const name of ['Q154298-outbox', 'Q154298-OUTBOX/']) {
    await page.goto(`${site}/${name}?exchange-version=v5-5`);
    await expect(page).toHaveURL(`${site}/q154298-outbox/?exchange-version=v5-5`);
    await expect(page.getByRole('list', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(1);
  }
});

test('a number or a name in another case suggests its article, with the query', async ({ page }) => {
  for (const [address, number] of [
    ['/KB912918', 'KB912918'],
    ['/1020', 'Event 1020'],
    ['/q154298/', 'Q154298'],
  ] as const) {
    await page.goto(site + address);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(`^${number}, `) })
        .first(),
    ).toBeVisible();
  }
  await page.goto(`${site}/Q154298/?exchange-version=v5-5`);
  await page
    .getByRole('link', { name: /^Q154298, / })
    .first()
    .click();
  await expect(page).toHaveURL(`${site}/q154298-outbox/?exchange-version=v5-5`);
  await expect(page.getByRole('list', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(1);
});
