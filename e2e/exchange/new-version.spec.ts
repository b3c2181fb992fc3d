import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { buildInto } from '../build-into.ts';
import { cutNetwork, visitOnce } from '../kept-copy.ts';
import { type SwitchableServer, startServer } from '../switchable-server.ts';

test.use({ serviceWorkers: 'allow' });
// One worker builds once for all.
test.describe.configure({ mode: 'default' });

const newer = 'test-results/newer-build';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const bar = (page: Page) => page.getByRole('complementary', { name: 'New version' });
const note = (page: Page) => page.getByRole('textbox', { name: 'Note on this place' });
const role = '/q154298-outbox/role-missing/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';
const cause = 'The service account lacks the Service Account Admin role';

let server: SwitchableServer;

test.beforeAll(async () => {
  // The page about the articles' health says when it was built: that is how the two builds are told apart.
  buildInto(newer, { SOURCE_DATE_EPOCH: '2000000000' });
});

test.beforeEach(async () => {
  server = await startServer('dist');
});

test.afterEach(() => server.stop());

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
  await visitOnce(other, `${server.origin}/q154298-outbox/`);
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
    await expect(heading(page)).not.toHaveText(cause);
    await page.goBack();
    await expect(heading(page)).toHaveText(cause);
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
  await visitOnce(page, server.origin + role);
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
  await visitOnce(page, `${server.origin}${folder}/q154298-outbox/`);
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
  await visitOnce(page, `${server.origin}/q154298-outbox/`);
  server.serve(halfCopied);
  const ended = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    await new Promise((done) => installing?.addEventListener('statechange', done, { once: true }));
    return installing?.state;
  });
  expect(ended).toBe('redundant');
  await cutNetwork(context, server);
  await page.goto(`${server.origin}/map/q154298-outbox/`);
  await expect(heading(page)).toBeVisible();
  await expect(bar(page)).toBeHidden();
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
  await visitOnce(page, `${server.origin}/`);
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
  await visitOnce(page, `${server.origin}/`);
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
  await cutNetwork(context, server);
  for (const folder of ['', '/-b']) {
    await page.goto(server.origin + folder + role);
    await expect(heading(page)).toHaveText(cause);
    await page.goto(`${server.origin}${folder}/nothing/`);
    await expect(heading(page)).toHaveText('There is no network');
    expect(await page.getByRole('link', { name: 'start page' }).getAttribute('href')).toBe(`${folder}/`);
  }
});
