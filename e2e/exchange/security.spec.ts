import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findPlaces } from '../find-places.ts';
import { openWithAllThatWaits } from '../load-late.ts';

const stuck = 'exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161';
const role = `/q154298-outbox/role-missing/?${stuck}&role-held=no`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** What the browser refused, what went to another host, and what opened a dialog, from here on. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('tellRefused', (what: string) => seen.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (window as unknown as { tellRefused: (what: string) => void }).tellRefused(`refused: ${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(page.url()).host && page.url() !== 'about:blank') {
      seen.push(`foreign: ${request.url()}`);
    }
  });
  page.on('dialog', async (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return seen;
}

const places = await findPlaces();
const pages = [
  '/',
  places.first,
  places.answered,
  places.reached,
  places.fixed,
  places.cause,
  places.escalation,
  `${places.cause}?bogus=yes`,
  places.about,
  places.map,
  '/triage/?exchange-version=v5-5',
  '/cases/',
  '/health/',
  '/tools/send-as-review/',
  '/nothing/',
];

test('no page breaks the policy that it carries, and none asks another host', async ({ page, baseURL }) => {
  test.slow();
  const seen = await watch(page);
  await page.clock.install();
  for (const address of pages) {
    await openWithAllThatWaits(page, address);
    await expect(heading(page)).toBeVisible();
    await expect(page.locator('meta[http-equiv=Content-Security-Policy]')).toHaveAttribute('content', /default-src 'none'/);
    await page.getByRole('switch', { name: 'Dark theme' }).click();
  }
  await test.step('dialogs, texts to copy, files to save, printing', async () => {
    await page.goto(role);
    await page.getByRole('button', { name: 'Add ticket' }).click();
    await page.getByRole('textbox', { name: 'Ticket number' }).fill('INC-1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Ticket INC-1' })).toBeVisible();
    await page.getByRole('button', { name: 'Copy for ticket' }).click();
    await expect(page.getByRole('group', { name: 'Ticket text' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto('/cases/');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all' }).click();
    expect(await (await saving).failure()).toBeNull();
    await page.goto('/map/q154298-outbox/');
    await page.getByText('Take this map along').click();
    const drawing = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download .*svg/ }).click();
    expect(await (await drawing).failure()).toBeNull();
    await page.pdf();
  });
  expect(seen).toEqual([]);

  await test.step('the watch itself hears what is refused', async () => {
    await page.evaluate(async () => {
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.invalid/a.png' }));
      document.body.append(Object.assign(document.createElement('script'), { text: 'window.__pwned = true' }));
      await fetch('https://elsewhere.invalid/packs/').catch(() => undefined);
      // Packs lie on the page's own server.
      await fetch('/icon.svg').catch(() => undefined);
    });
    await expect
      .poll(() => seen.map((what) => what.replace(baseURL ?? '', '')).toSorted())
      .toEqual([
        'foreign: https://elsewhere.invalid/a.png',
        'refused: connect-src https://elsewhere.invalid/packs/',
        'refused: img-src https://elsewhere.invalid/a.png',
        'refused: script-src-elem inline',
      ]);
  });
});

const hostile = [
  '<pwned-element data-pwned>',
  '<script data-pwned>window.__pwned=1</script>',
  '"><img src=x data-pwned onerror="window.__pwned=1">',
  "'-alert(1)-'",
  '<svg data-pwned onload=alert(1)><a xlink:href="javascript:alert(1)">',
  '</textarea></title></script><iframe data-pwned srcdoc="<script>parent.__pwned=1</script>">',
  'javascript:alert(document.domain)',
  '{{constructor.constructor("window.__pwned=1")()}}',
  '<!--<base href="https://elsewhere.invalid/" data-pwned>-->',
  '&lt;img data-pwned onerror=alert(1)&gt;\u0000\u202e<b data-pwned>',
  '__proto__',
];
const all = hostile.join(' ');

/** Nothing that was entered has become an element, an address or a program. */
async function expectNoMarkup(page: Page, entry: string): Promise<void> {
  const made = await page.evaluate(() => {
    const everything = [...document.querySelectorAll('*')];
    return {
      marked: everything.filter((element) => element.matches('[data-pwned], pwned-element')).map(({ outerHTML }) => outerHTML),
      listening: everything.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))).length,
      foreign: document.querySelectorAll(
        'iframe, object, embed, base, img, :is(body script, script:not([src])):not([type="application/json"], [src$="/unknown-address.js"])',
      ).length,
      addresses: [...document.querySelectorAll('a')]
        .map((link) => new URL(link.getAttribute('href') ?? '', location.href))
        .filter(({ protocol }) => !/^(https?|blob):$/.test(protocol))
        .map(({ href }) => href),
      ran: '__pwned' in window,
      spoilt: 'pwned' in {} || Object.keys(Object.prototype).length > 0,
    };
  });
  expect([entry, made]).toEqual([entry, { marked: [], listening: 0, foreign: 0, addresses: [], ran: false, spoilt: false }]);
}

test.describe('text stays text', () => {
  let seen: string[];
  test.beforeEach(async ({ page }) => {
    seen = await watch(page);
  });
  test.afterEach(() => expect(seen).toEqual([]));

  test('in an address', async ({ page }) => {
    test.slow();
    const escaped = hostile.map(encodeURIComponent);
    const every = encodeURIComponent(all);
    for (const address of [
      ...escaped.map((text) => `/${text}/`),
      ...escaped.map((text) => `/q154298-outbox/${text}/?${text}=${text}&exchange-version=${text}&from=${text}#${text}`),
      `/map/q154298-outbox/?${every}=${every}`,
      `/triage/?${every}=${every}&exchange-version=${every}`,
      `/cases/?id=${every}`,
    ]) {
      await page.goto(address);
      await expect(heading(page)).toBeVisible();
      await expectNoMarkup(page, address);
    }
  });

  test('in the box for evidence and in search', async ({ page }) => {
    await page.goto('/');
    const box = page.getByRole('textbox', { name: /^Describe it/ });
    for (const text of [
      ...hostile,
      `Event ID: 1020 Source: MSExchangeTransport ${all}`,
      `550 5.7.1 ${all}`,
      `220 ${all} ESMTP Microsoft Exchange`,
    ]) {
      await box.fill(text);
      await expect(box).toHaveValue(text);
      await expectNoMarkup(page, text);
    }
    await page.keyboard.press('Control+k');
    const words = page.getByRole('dialog').getByRole('searchbox').or(page.getByRole('dialog').getByRole('combobox')).first();
    for (const text of hostile) {
      await words.fill(text);
      await expectNoMarkup(page, `search: ${text}`);
    }
  });

  test('in ticket numbers, notes and names for commands, in a case that is brought back, and in a ticket text', async ({ page }) => {
    await page.goto(role);
    await page.getByRole('button', { name: 'Add ticket' }).click();
    await page.getByRole('textbox', { name: 'Ticket number' }).fill('INC-2');
    await page.keyboard.press('Enter');
    const note = page.getByRole('textbox', { name: 'Note on this place' });
    await note.fill(all);
    await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeVisible();
    for (const blank of await page.locator('input[type=text]').all()) {
      await blank.fill(all);
    }
    await expectNoMarkup(page, 'note and names');
    await page.getByRole('button', { name: 'Copy for ticket' }).click();
    const ticketText = await page.getByRole('group', { name: 'Ticket text' }).innerText();
    await expectNoMarkup(page, 'ticket text');
    await page.keyboard.press('Escape');

    await page.goto('/cases/');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all' }).click();
    const file = test.info().outputPath('cases.json');
    await (await saving).saveAs(file);
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    const { id } = kept.cases[0];
    const another = id.at(-3) === '0' ? '1' : '0';
    kept.cases = hostile.map((text, at) => ({
      version: 1,
      startedAt: '2026-01-01T10:00+00:00',
      changedAt: '2026-01-01T10:00+00:00',
      articleId: 'q154298-outbox',
      nodeId: 'role-missing',
      ...{ answers: [], origins: {}, steps: {}, waits: {} },
      id: `${id.slice(0, -3)}${another}${String(at).padStart(2, '0')}`,
      ticket: text,
      notes: { 'role-missing': text },
      blanks: { server: text },
      evidence: [{ asked: 'exchange-version', answerId: 'v5-5', lines: [text] }],
      evidenceText: text,
    }));
    await page.getByLabel('Import a file of cases').setInputFiles({
      name: `${hostile[2]}.json`.replaceAll('/', ''),
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(kept)),
    });
    await expect(page.getByRole('list', { name: 'Cases' }).getByRole('listitem')).toHaveCount(hostile.length + 1);
    await expectNoMarkup(page, 'imported cases, in the list');
    await page.getByRole('link', { name: hostile[1] ?? '' }).click();
    await expect(note).toHaveValue(hostile[1] ?? '');
    await expectNoMarkup(page, 'an imported case');

    await page.goto('/');
    await page.getByRole('textbox', { name: /^Describe it/ }).fill(ticketText.replace('INC-2', all));
    await page.getByRole('button', { name: /^Open (this case|what can be read|the text as a new case)/ }).click();
    await expect(heading(page)).toBeVisible();
    await expectNoMarkup(page, 'pasted ticket text');
  });

  test('in an export of AddSendAs.vbs', async ({ page }) => {
    await page.goto('/tools/send-as-review/');
    const lines = hostile.map((text) =>
      [text, `CORP\\${text}`, text, 'No Delegates', 'Enabled'].map((value) => `"""${value.replaceAll('\0', '')}"""`).join('\t'),
    );
    await page.getByLabel(/^Choose the export/).setInputFiles({
      name: 'Send_As_Export_9_41_07.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`, 'utf16le'),
    });
    const grid = page.getByRole('grid', { name: 'Lines of the export' });
    await expect(grid.getByRole('row').nth(1)).toContainText('<pwned-element data-pwned>');
    await expectNoMarkup(page, 'lines');
    await page.getByRole('button', { name: 'By account' }).click();
    await expect(page.getByRole('grid', { name: 'Accounts in the export' }).getByRole('row').nth(1)).toContainText('pwned');
    await expectNoMarkup(page, 'accounts');
  });
});

test('what is kept on the device bears the name Unstuck, so that no other application on the server is in its way', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(role);
  await page.getByRole('switch', { name: 'Dark theme' }).click();
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill('INC-3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ticket INC-3' })).toBeVisible();
  await page.goto('/tools/send-as-review/');
  await page.getByLabel(/^Choose the export/).setInputFiles({
    name: 'Send_As_Export_9_41_07.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('\ufeff"""Baker, Anna"""\t"""CORP\\user1"""\t"""User 1"""\t"""No Delegates"""\t"""Enabled"""\r\n', 'utf16le'),
  });
  await page.getByRole('button', { name: /^Grant: line 1,/ }).click();
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kinds = () =>
    page.evaluate(async () => ({
      local: Object.keys(localStorage),
      tab: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name = '' }) => name),
      caches: await caches.keys(),
    }));
  const databases = async () => (await kinds()).databases.map((name) => name.replace('unstuck/#', '')).toSorted();
  await expect.poll(databases).toEqual(['cases', 'house-notes', 'opened-packs', 'send-as-review']);
  const kept = await kinds();
  expect(kept.local).toContain('unstuck/#theme');
  expect(kept.caches).toHaveLength(1);
  const all = Object.values(kept).flat();
  expect(all.filter((name) => !name.startsWith('unstuck'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
