import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { countShifts } from '../count-shifts.ts';
import { findPlaces } from '../find-places.ts';
import { holdBack } from '../hold-back.ts';
import { openWithAllThatWaits } from '../load-late.ts';

const entry = /\/assets\/index-[^/]*\.js$/;
const answer = (page: Page, name: RegExp) => page.getByRole('list', { name: 'Answers', exact: true }).getByRole('link', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an article is walked from the start page to a cause', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('list', { name: 'Articles' }).getByRole('link').first().click();
    await expect(heading(page)).toHaveText('Which Exchange version runs on the server with the problem?');
    await answer(page, /^5\.5/).or(answer(page, /5\.5/)).first().press('Enter');
    await expect(heading(page)).toHaveText('Where is the message now?');
    await answer(page, /Outbox/).press('Enter');
    await answer(page, /9297, 3161 or both/).press('Enter');
    await expect(page).toHaveURL(/\/q154298-outbox\/role-held\/\?from=/);
    await answer(page, /^No/).press('Enter');
    await expect(heading(page)).toHaveText('The service account lacks the Service Account Admin role');
    await expect(page.getByText('Possible cause', { exact: true })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Resolution checklist' }).getByRole('listitem').first()).toBeVisible();
  });

  test('an unknown address says so', async ({ page }) => {
    expect((await page.goto('/nothing/'))?.status()).toBe(404);
    await expect(heading(page)).toHaveText('There is no such page');
  });
});

test.describe('before the application is there', () => {
  let letGo = () => {};
  test.beforeEach(async ({ page }) => {
    letGo = await holdBack(page, entry);
  });
  const open = (page: Page, address: string) => page.goto(address, { waitUntil: 'commit' });

  test('answers that are given are kept', async ({ page }) => {
    await open(page, '/q154298-outbox/');
    for (const name of [/Exchange 4\.0/, /Outbox/, /9297, 3161 or both/]) {
      await answer(page, name).press('Enter', { noWaitAfter: true });
    }
    await expect(heading(page)).toHaveText('Does the service account hold Service Account Admin on all three objects?');
    await expect(page).toHaveURL('/q154298-outbox/role-held/?exchange-version=v4-0&mail-location=outbox&logged-events=mta-9297-3161');
    await expect(page.locator('#root')).toHaveAttribute('data-written', /role-held/);
    letGo();
    await expect(page.getByRole('complementary', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(3);
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  });

  test('no link can be followed before the answers can go on with it', async ({ page }) => {
    const letAnswersGo = await holdBack(page, /carry-answers/);
    const asked = page.waitForRequest(/carry-answers/);
    const read = page.waitForResponse(/role-held\/\?/).then((response) => response.finished());
    await open(page, '/q154298-outbox/role-held/?exchange-version=v4-0&mail-location=outbox&logged-events=mta-9297-3161');
    await Promise.all([asked, read]);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await expect(page.getByRole('link')).toHaveCount(0);
    letAnswersGo();
    await answer(page, /^No/).press('Enter', { noWaitAfter: true });
    await expect(page).toHaveURL(/role-missing\/\?exchange-version=v4-0&mail-location=outbox&logged-events=mta-9297-3161&/);
  });

  test('another article is told the answers that it shares, and no others', async ({ page }) => {
    await open(page, '/kb305394-isa-queue/older-version/?exchange-version=v5-5&mail-location=outbox&incoming-mail=unknown&smart-host=no');
    await page.getByRole('link', { name: /^Go on with Q154298/ }).click({ noWaitAfter: true });
    await expect(page).toHaveURL('/q154298-outbox/?exchange-version=v5-5&mail-location=outbox');
    await expect(page.locator('#root')).toHaveAttribute('data-written');
    letGo();
    await expect(page.getByRole('complementary', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(2);
  });
});

const places = await findPlaces();
const kinds = [
  ['start', '/'],
  ['first question', places.first],
  ['question', places.question],
  ['question with answers', places.answered],
  ['cause', places.cause],
  ['fixed', places.fixed],
  ['escalation', places.escalation],
  ['referral', places.handedOn],
  ['referral to no article', places.referral],
  ['about', places.about],
  ['health', '/health/'],
  ['map', places.map],
  ['triage', '/triage/'],
  ['cases', '/cases/'],
  ['tool', '/tools/send-as-review/'],
] as const;

for (const width of [1366, 390]) {
  test(`the application takes over every kind of page, nothing moves or scrolls sideways, and the console is silent, at ${width} px`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.setViewportSize({ width, height: 800 });
    await page.clock.install();
    await countShifts(page);
    const moved: [string, number][] = [];
    for (const [kind, address] of kinds) {
      expect(await openWithAllThatWaits(page, address)).toBe(200);
      await expect(heading(page)).toHaveCount(1);
      await page.evaluate(paintTwice);
      const shift = await page.evaluate(() => (window as unknown as { moved: number }).moved);
      moved.push([kind, Number(shift.toFixed(3))]);
      // A window that is pulled wider asks the style sheet anew.
      for (const pulledTo of width === 390 ? [320, 768, 1920, width] : [width]) {
        await page.setViewportSize({ width: pulledTo, height: 800 });
        await page.evaluate(paintTwice);
        expect([kind, pulledTo, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([kind, pulledTo, pulledTo]);
      }
    }
    // Playwright's own word about the copy for offline use, which these tests do without.
    expect(said.filter((words) => !words.includes('blocked by Playwright'))).toEqual([]);
    expect(moved).toEqual(kinds.map(([kind]) => [kind, 0]));
  });
}

/** A shift is told after the frame that it is in. Frames that are asked for go by the clock, which is not the browser's own here. */
async function paintTwice(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((painted) => {
      new IntersectionObserver((_, observer) => {
        observer.disconnect();
        painted(undefined);
      }).observe(document.body);
    });
  }
}

test.describe('on a slow line', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1366, height: 800 } });

  test('what is read of a page stays where it is when the rest comes', async ({ page }) => {
    let letGo = () => {};
    const isFree = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const server = serveFiles('/', '</main>', isFree);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(`${host}/q154298-outbox/role-missing/`, { waitUntil: 'commit' });
    await expect(heading(page)).toBeVisible();
    const place = () => heading(page).evaluate((here) => here.getBoundingClientRect().toJSON());
    const before = await place();
    letGo();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    expect(await place()).toEqual(before);
    server.close();
  });
});

test('the notes stand until those of the application are there, which take a note', async ({ page }) => {
  const letGo = await holdBack(page, /\/case-panel-[^/]*\.js$/);
  await page.goto('/q154298-outbox/role-held/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161');
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  const note = page.getByRole('textbox', { name: 'Note on this place' });
  await expect(note).toBeVisible();
  // What is typed there would be lost.
  await expect(note).toBeDisabled();
  letGo();
  await note.fill('Asked the caller');
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeVisible();
});

test('the script that carries answers is at most 1 kB', () => {
  expect(readFileSync('dist/carry-answers.js').length).toBeLessThanOrEqual(1024);
});

test.describe('copied into a folder', () => {
  const base = '/tools/unstuck/';
  let server: Server;
  let host = '';
  test.beforeAll(async () => {
    server = serveFiles(base);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.afterAll(() => server.close());

  test('everything works there: assets, links, routes, lazy parts, workers', async ({ page }) => {
    const strayed: string[] = [];
    page.on('request', (request) => request.url().startsWith(host + base) || strayed.push(request.url()));
    await page.goto(`${host}${base}`);
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
    const worker = page.waitForEvent('worker');
    await page.reload();
    expect((await worker).url()).toContain(`${base}assets/evidence-worker-`);
    await page.goto(`${host}${base}q154298-outbox/`);
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
    await answer(page, /Exchange 4\.0/).click();
    await expect(page).toHaveURL(`${host}${base}q154298-outbox/where-4-0/?exchange-version=v4-0`);
    await page.getByRole('link', { name: 'Open the map of this article' }).click();
    await expect(page).toHaveURL(`${host}${base}map/q154298-outbox/?exchange-version=v4-0`);
    await expect(page.getByRole('link', { name: /Where is the message now/ }).first()).toHaveAttribute('href', /^\/tools\/unstuck\//);
    await page.reload();
    await page.getByRole('link', { name: 'Back to the question' }).click();
    await expect(heading(page)).toHaveText('Where is the message now?');
    await page.getByRole('link', { name: 'Unstuck', exact: true }).click();
    await expect(page).toHaveURL(host + base);
    expect(strayed).toEqual([]);
  });

  test('an address that is gone is explained, also when a place where nothing lies answers last', async ({ page }) => {
    const letGo = await holdBack(page, `${host}/unknown-address.js`);
    const gone = `${host}${base}q154298-outbox/gone-node/?exchange-version=v5-5`;
    expect((await page.goto(gone, { waitUntil: 'commit' }))?.status()).toBe(404);
    await expect(heading(page)).toHaveText('Where is the message now?');
    await expect(page).toHaveURL(`${host}${base}q154298-outbox/where/?exchange-version=v5-5`);
    await expect(page.locator('section[aria-labelledby="drift"]')).toBeVisible();
    letGo();
  });
});

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/** The plainest server: files, index.html for a folder, 404.html for the rest. After `part` of a page the line is held until it is free. */
function serveFiles(base: string, part?: string, isFree?: Promise<void>): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = `dist/${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
    const isThere = path.startsWith(base) && existsSync(file);
    const sent = isThere ? file : 'dist/404.html';
    response.writeHead(isThere ? 200 : 404, { 'content-type': `${types[sent.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8` });
    const content = readFileSync(sent);
    const half = part === undefined ? -1 : content.indexOf(part);
    if (half < 0) {
      response.end(content);
      return;
    }
    response.write(content.subarray(0, half));
    isFree?.then(() => response.end(content.subarray(half)));
  });
}
