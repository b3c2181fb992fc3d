import { expect, type Page, type Response, test } from '@playwright/test';
import { cutNetwork, visitOnce } from '../kept-copy.ts';
import { loadArticles } from '../load-articles.ts';
import { type SwitchableServer, startServer } from '../switchable-server.ts';

test.use({ serviceWorkers: 'allow' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const role = '/q154298-outbox/role-missing/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';
const cause = 'The service account lacks the Service Account Admin role';

let server: SwitchableServer;

test.beforeEach(async () => {
  server = await startServer('dist');
});

test.afterEach(() => server.stop());

test('after one visit everything works without a network, also from a bookmark in a new window', async ({ page, context }) => {
  await visitOnce(page, `${server.origin}/q154298-outbox/`);
  await cutNetwork(context, server);
  await test.step('the page that was open goes on', async () => {
    await page.getByRole('link', { name: /^Exchange 5\.5/ }).click();
    await expect(heading(page)).toHaveText('Where is the message now?');
  });
  await page.close();

  const cold = await context.newPage();
  await test.step('a bookmarked link with answers, and on from there', async () => {
    await cold.goto(server.origin + role);
    await expect(heading(cold)).toHaveText(cause);
    await expect(cold.getByRole('list', { name: 'Resolution checklist' }).getByRole('checkbox').first()).toBeVisible();
    await cold.getByRole('link', { name: /^Not fixed/ }).click();
    await expect(heading(cold)).not.toHaveText(cause);
  });
  await test.step('an address that is not kept says that there is no network, one in another case opens', async () => {
    await cold.goto(`${server.origin}/desk-c/`);
    await expect(heading(cold)).toHaveText('There is no network');
    await cold.goto(`${server.origin}/Q154298-OUTBOX/`);
    await expect(cold.getByRole('list', { name: 'Answers' })).toBeVisible();
  });
  await test.step('each article', async () => {
    for (const { id } of await loadArticles()) {
      await cold.goto(`${server.origin}/${id}/`);
      await expect(cold.getByRole('list', { name: 'Answers' })).toBeVisible();
      await cold.goto(`${server.origin}/${id}/about/`);
      await expect(heading(cold)).toBeVisible();
    }
  });
  await test.step('search', async () => {
    await cold.goto(`${server.origin}/triage/?exchange-version=v5-5`);
    await expect(heading(cold)).toBeVisible();
    // The keys of a page are there a moment after its heading.
    await expect(async () => {
      await cold.keyboard.press('Control+k');
      await expect(cold.getByRole('dialog')).toBeVisible({ timeout: 1000 });
    }).toPass();
    await cold.getByRole('dialog').getByRole('searchbox').or(cold.getByRole('combobox')).first().fill('service account');
    await expect(cold.getByRole('dialog').getByRole('link').first()).toBeVisible();
  });
  await test.step('evidence, read in a worker', async () => {
    await cold.goto(`${server.origin}/`);
    await cold.getByRole('textbox', { name: /^Describe it/ }).fill('550 5.7.1 Client does not have permissions to send as this sender');
    await expect(
      cold
        .getByRole('checkbox')
        .or(cold.getByRole('button', { name: /^Accept/ }))
        .first(),
    ).toBeVisible();
  });
  await test.step('the map, laid out in a worker, and its file', async () => {
    await cold.goto(`${server.origin}/map/q154298-outbox/`);
    await cold.getByText('Take this map along').click();
    const downloading = cold.waitForEvent('download');
    await cold.getByRole('button', { name: /^Download .*svg/ }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.svg$/);
  });
  await test.step('the other pages', async () => {
    for (const address of ['/cases/', '/health/', '/tools/send-as-review/', '/nothing/']) {
      await cold.goto(server.origin + address);
      await expect(heading(cold)).toBeVisible();
    }
  });
});

test('a copy in a folder of a server keeps to its folder', async ({ page, context }) => {
  await server.stop();
  // The same files as for the root of a site.
  server = await startServer('dist', '/help/unstuck/');
  await visitOnce(page, `${server.origin}/help/unstuck/`);
  const kept = await page.evaluate(async () => ({
    scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    caches: (await caches.keys()).map((name) => name.replace(/-[0-9a-f]+$/, '')),
  }));
  expect(kept).toEqual({ scopes: ['/help/unstuck/'], caches: ['unstuck-files-/help/unstuck/'] });
  await cutNetwork(context, server);
  await page.reload();
  await expect(page.locator('#root')).not.toBeEmpty();
});

test('it can be installed: a manifest with a name, a start and icons of the sizes that it says', async ({ page, request }) => {
  await page.goto(server.origin);
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(new URL(address ?? '', server.origin).href)).json();
  expect(manifest).toMatchObject({ name: 'Unstuck', start_url: './', scope: './', display: 'standalone' });
  for (const { src, sizes, type } of manifest.icons) {
    const drawn = await page.evaluate(
      (url) =>
        new Promise<string>((done) => {
          const image = new Image();
          image.onload = () => done(`${image.naturalWidth}x${image.naturalHeight}`);
          image.onerror = () => done('broken');
          image.src = url;
        }),
      `/${src}`,
    );
    expect([src, type === 'image/svg+xml' ? 'any' : drawn]).toEqual([src, sizes]);
    expect(drawn).not.toBe('broken');
  }
});

test('no page that the copy on the device answers for asks for what is not there', async ({ page }) => {
  await server.stop();
  server = await startServer('dist', '/help/unstuck/');
  await visitOnce(page, `${server.origin}/help/unstuck/`);
  const refused: string[] = [];
  // Whether packs lie beside the program is asked of the server each time.
  const isMissing = (response: Response) => response.status() >= 400 && !response.url().endsWith('/site.json');
  page.on('response', (response) => isMissing(response) && refused.push(response.url()));
  for (const address of ['/', '/q154298-outbox/', role, '/map/q154298-outbox/', '/nothing/here/at/all/']) {
    await page.goto(`${server.origin}/help/unstuck${address}`);
    await expect(heading(page)).toBeVisible();
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  }
  expect(refused).toEqual([]);
});
