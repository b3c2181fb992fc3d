import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { buildInto } from './build-into.ts';
import { loadArticles } from './load-articles.ts';
import { type SwitchableServer, startServer } from './switchable-server.ts';

test.use({ serviceWorkers: 'allow' });
// Each of these loads all files of one build or two.
test.describe.configure({ mode: 'default', timeout: 60_000 });

const newer = 'test-results/newer-build';
const role = '/q154298-outbox/role-missing/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';
const cause = 'The service account lacks the Service Account Admin role';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const bar = (page: Page) => page.getByRole('complementary', { name: 'New version' });
const note = (page: Page) => page.getByRole('textbox', { name: 'Note on this place' });

let server: SwitchableServer;

test.beforeAll(async () => {
  // The page about the articles' health says when it was built: that is how the two builds are told apart.
  buildInto(newer, { SOURCE_DATE_EPOCH: '2000000000' });
});

test.beforeEach(async () => {
  server = await startServer('dist');
});

test.afterEach(() => server.stop());

/** Visits once and waits until the copy on the device is complete. */
async function visitOnce(page: Page, address: string): Promise<void> {
  await page.goto(server.origin + address);
  await page.evaluate(async () => {
    if (navigator.serviceWorker.controller === null) {
      await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }));
    }
  });
}

async function cutNetwork(context: BrowserContext): Promise<void> {
  await server.stop();
  await context.setOffline(true);
}

test('after one visit everything works without a network, also from a bookmark in a new window', async ({ page, context }) => {
  await visitOnce(page, '/q154298-outbox/');
  await cutNetwork(context);
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
  await visitOnce(page, '/help/unstuck/');
  const kept = await page.evaluate(async () => ({
    scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    caches: (await caches.keys()).map((name) => name.replace(/-[0-9a-f]+$/, '')),
  }));
  expect(kept).toEqual({ scopes: ['/help/unstuck/'], caches: ['unstuck-files-/help/unstuck/'] });
  await cutNetwork(context);
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

async function builtOn(page: Page, folder = ''): Promise<string> {
  await page.goto(`${server.origin}${folder}/health/`);
  return (await page.getByText('when this copy was built').textContent())?.match(/found on (.* UTC)/)?.[1] ?? '';
}

/** Waits until no version is waiting: the page opens anew on the way there, now and then twice. */
const isTaken = (page: Page) =>
  expect(async () => {
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBe(null);
  }).toPass({ timeout: 30_000 });

const lookForNewer = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

test('a new version waits for the person, and an upgrade in the middle of a case loses nothing', async ({ page, context }) => {
  const other = await context.newPage();
  await visitOnce(other, '/q154298-outbox/');
  // A page behind another is drawn seldom, and each click waits for it.
  await page.bringToFront();
  await page.goto(server.origin + role);
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill('INC-77');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox').first().check();
  await note(page).fill('Half way through');

  server.serve(newer);
  await lookForNewer(page);
  await expect(bar(page)).toContainText('Your answers, notes and cases are kept');
  await test.step('nothing changes until it is agreed, also after opening the page anew', async () => {
    await bar(page).getByRole('button', { name: 'Later' }).click();
    await expect(bar(page)).toBeHidden();
    await expect(heading(page)).toBeFocused();
    await page.reload();
    await expect(bar(page)).toBeVisible();
    await expect(note(page)).toHaveValue('Half way through');
    await page.getByRole('link', { name: /^Not fixed/ }).click();
    await page.goBack();
  });
  await test.step('in a look its bar stands above the one of the new version', async () => {
    await page.goto(`${server.origin}/kb912918-send-as/`);
    const look = page.getByRole('region', { name: 'You are looking' });
    await expect(look).toBeVisible();
    await expect(bar(page)).toBeVisible();
    const edges = () => Promise.all([look, bar(page)].map(async (each) => await each.boundingBox()));
    await expect
      .poll(async () => edges().then(([above, below]) => Math.round((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0))))
      .toBe(0);
    await expect(look).toBeInViewport({ ratio: 1 });
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    await page.goBack();
    await expect(heading(page)).toHaveText(cause);
  });
  await test.step('agreed: the same place, with all that was done', async () => {
    await page.getByRole('checkbox').nth(1).check();
    await bar(page).getByRole('button', { name: 'Use it now' }).click();
    await isTaken(page);
    await expect(page).toHaveURL(server.origin + role);
    await expect(heading(page)).toHaveText(cause);
    await expect(page.getByRole('button', { name: 'Ticket INC-77' })).toBeVisible();
    await expect(page.getByRole('checkbox').nth(0)).toBeChecked();
    await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
    await expect(note(page)).toHaveValue('Half way through');
    await expect(bar(page)).toBeHidden();
    expect(await builtOn(page)).toBe('18 May 2033 at 03:33 UTC');
  });
  await test.step('another page goes on with the version that it began with', async () => {
    for (const answer of [/^Exchange 5\.5/, /^Still in the sender's Outbox/, /^9297, 3161 or both/, /^No Not listed/]) {
      await other.getByRole('link', { name: answer }).click();
    }
    await expect(heading(other)).toHaveText(cause);
    await expect(other.getByRole('list', { name: 'Resolution checklist' }).getByRole('checkbox').first()).toBeVisible();
    await other.keyboard.press('Control+k');
    await expect(other.getByRole('dialog')).toBeVisible();
  });
});

test('a browser that does not change over when it is asked is asked again', async ({ page }) => {
  await visitOnce(page, role);
  await page.evaluate(() => {
    ServiceWorker.prototype.postMessage = () => undefined;
  });
  server.serve(newer);
  await lookForNewer(page);
  await bar(page).getByRole('button', { name: 'Use it now' }).click();
  await expect(bar(page)).toContainText('Opening the new version…');
  await isTaken(page);
  await expect(page).toHaveURL(server.origin + role);
  await expect(heading(page)).toHaveText(cause);
  expect(await builtOn(page)).toBe('18 May 2033 at 03:33 UTC');
  await expect(bar(page)).toBeHidden();
});

test('a new version that nobody answered is taken at the next start', async ({ page, context }) => {
  await server.stop();
  const folder = '/help/unstuck';
  server = await startServer('dist', `${folder}/`);
  await visitOnce(page, `${folder}/q154298-outbox/`);
  const before = await builtOn(page, folder);
  server.serve(newer);
  await lookForNewer(page);
  await expect(bar(page)).toBeVisible();
  expect(await builtOn(page, folder)).toBe(before);
  // A page that the copy does not answer for sees when the last page of the copy is gone: closing one takes a moment.
  const outside = await context.newPage();
  await outside.route(`${server.origin}/outside/`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await outside.goto(`${server.origin}/outside/`);
  await page.close();
  await expect
    .poll(() => outside.evaluate(async (at) => (await navigator.serviceWorker.getRegistration(at))?.waiting ?? null, `${folder}/`))
    .toBe(null);
  expect(await builtOn(await context.newPage(), folder)).toBe('18 May 2033 at 03:33 UTC');
});

test('a new version that cannot be loaded whole is not offered, and the one in use stays', async ({ page, context }) => {
  const halfCopied = test.info().outputPath('half-copied');
  cpSync(newer, halfCopied, { recursive: true });
  const gone = readdirSync(`${halfCopied}/assets`).find((name) => name.startsWith('map-page-'));
  rmSync(`${halfCopied}/assets/${gone}`);
  await visitOnce(page, '/q154298-outbox/');
  server.serve(halfCopied);
  const ended = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    await new Promise((done) => installing?.addEventListener('statechange', done, { once: true }));
    return installing?.state;
  });
  expect(ended).toBe('redundant');
  await cutNetwork(context);
  await page.goto(`${server.origin}/map/q154298-outbox/`);
  await expect(heading(page)).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test('no page that the copy on the device answers for asks for what is not there', async ({ page }) => {
  await server.stop();
  server = await startServer('dist', '/help/unstuck/');
  await visitOnce(page, '/help/unstuck/');
  const refused: string[] = [];
  page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
  for (const address of ['/', '/q154298-outbox/', role, '/map/q154298-outbox/', '/nothing/here/at/all/']) {
    await page.goto(`${server.origin}/help/unstuck${address}`);
    await expect(heading(page)).toBeVisible();
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  }
  expect(refused).toEqual([]);
});

/** A host with a copy in its root and another in a folder below, and the folder that it serves. */
function putTwoCopies(root: string, below: string, second: string): string {
  const host = test.info().outputPath(`host-with-${root.replaceAll('/', '-')}`);
  cpSync(root, host, { recursive: true });
  cpSync(second, `${host}/${below}`, { recursive: true });
  return host;
}

const leadTo = (page: Page) => page.evaluate(() => [...new Set([...document.links].map(({ pathname }) => pathname.split('/')[1]))]);

test('a copy in the root leaves a first visit of another in a folder to it, and what else lies there', async ({ page }) => {
  const host = putTwoCopies('dist', 'desk-b', newer);
  // So that each visit is a first one.
  rmSync(`${host}/desk-b/offline-worker.js`);
  mkdirSync(`${host}/handbook`);
  writeFileSync(`${host}/handbook/index.html`, '<h1>The handbook</h1>');
  server.serve(host);
  await visitOnce(page, '/');
  const here = '/desk-b/q154298-outbox/where/?exchange-version=v5-5';
  for (const [address, says, becomes] of [
    ['/desk-b/', /^What/, '/desk-b/'],
    ['/desk-b/q154298-outbox/', /^Which Exchange version/, '/desk-b/q154298-outbox/'],
    [`/desk-b${role}`, cause, `/desk-b${role}`],
    ['/desk-b/map/q154298-outbox/', /Map/, '/desk-b/map/q154298-outbox/'],
    // A server may have one page for all that is missing: that of the root.
    [here.replace('/where/', '/gone-node/'), 'Where is the message now?', here],
    ['/desk-b/nothing/', 'There is no such page', '/desk-b/nothing/'],
  ] as const) {
    await page.goto(server.origin + address);
    await expect(heading(page)).toHaveText(says);
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
    await expect(page).toHaveURL(server.origin + becomes);
    expect([address, await leadTo(page)]).toEqual([address, ['desk-b']]);
  }
  expect(await builtOn(page, '/desk-b')).toBe('18 May 2033 at 03:33 UTC');
  await page.goto(`${server.origin}/handbook/`);
  await expect(heading(page)).toHaveText('The handbook');
});

test('two copies on one host are kept apart on the device, also when one of them is brought up to date', async ({ page, context }) => {
  // The name begins like the end of the names of caches.
  server.serve(putTwoCopies('dist', '-b', newer));
  await visitOnce(page, '/');
  const before = await builtOn(page);
  await page.goto(`${server.origin}/-b/`);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${server.origin}/-b/offline-worker.js`);
  await expect(bar(page)).toBeHidden();
  expect(before).not.toBe('18 May 2033 at 03:33 UTC');
  expect(await builtOn(page, '/-b')).toBe('18 May 2033 at 03:33 UTC');

  server.serve(putTwoCopies(newer, '-b', newer));
  await page.goto(server.origin);
  await lookForNewer(page);
  await bar(page).getByRole('button', { name: 'Use it now' }).click();
  await isTaken(page);
  expect(await builtOn(page)).toBe('18 May 2033 at 03:33 UTC');
  await cutNetwork(context);
  for (const folder of ['', '/-b']) {
    await page.goto(server.origin + folder + role);
    await expect(heading(page)).toHaveText(cause);
    await page.goto(`${server.origin}${folder}/nothing/`);
    await expect(heading(page)).toHaveText('There is no network');
    expect(await page.getByRole('link', { name: 'start page' }).getAttribute('href')).toBe(`${folder}/`);
  }
});
