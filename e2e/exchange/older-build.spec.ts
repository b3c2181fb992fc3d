import { Buffer } from 'node:buffer';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { fillDatabases, type OlderProfile, readOlderProfile } from '../../src/app/fixtures/older-profile.ts';
import { step } from '../checklist-step.ts';
import { startServer } from '../switchable-server.ts';

const profile = readOlderProfile();
const firstCases = profile.databases.find(({ name }) => name === 'unstuck-cases')?.stores[0]?.entries ?? [];
const tickets = firstCases.map(([, kept]) => (kept as { ticket: string }).ticket || 'Case without a ticket number');

const note = (page: Page) => page.getByRole('textbox', { name: 'Note on this place' });
const cases = (page: Page) => page.getByRole('list', { name: 'Cases' }).getByRole('listitem');
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device.' });

/** A tab of that build, as far as it can be told from what it writes: its own page is no longer there. */
async function openOlderTab(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/icon.svg`);
  await page.evaluate(fillDatabases, profile.databases);
  await page.evaluate(({ localStorage: settings, tab }: OlderProfile) => {
    Object.assign(localStorage, settings);
    Object.assign(sessionStorage, tab.sessionStorage);
  }, profile);
  return page;
}

test('what the build before this one has kept is here: cases, what was not stored yet, decisions and settings', async ({
  context,
  baseURL,
}) => {
  const page = await openOlderTab(context, baseURL ?? '');
  await page.goto(profile.tab.address);
  await expect(page.getByRole('button', { name: 'Ticket INC-104' })).toBeVisible();
  await expect(note(page)).toHaveValue('Second, not stored yet');
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
  await expect(page.getByRole('switch', { name: 'Dark theme' })).toBeChecked();
  await expect(page.getByRole('switch', { name: /^Keys 0 to 9/ })).not.toBeChecked();
  await expect(page.getByRole('group', { name: 'I am:' }).getByRole('checkbox', { name: 'Helpdesk' })).toBeChecked();
  await expect(saved(page)).toBeAttached();
  await page.goto('/map/q154298-outbox/');
  await expect(page.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/cases/');
  await expect(cases(page)).toHaveCount(tickets.length);
  expect((await cases(page).getByRole('link').allTextContents()).toSorted()).toEqual(tickets.toSorted());
  await page.goto('/tools/send-as-review/');
  const rows = [1, 2, 3, 4].map(
    (i) => `"""Baker, Anna ${i}"""\t"""CORP\\user${i}"""\t"""User ${i}"""\t"""No Delegates"""\t"""Enabled"""\r\n`,
  );
  const buffer = Buffer.from(`\ufeff${rows.join('')}`, 'utf16le');
  await page.getByLabel(/^Choose the export/).setInputFiles({ name: 'Renamed.txt', mimeType: 'text/plain', buffer });
  await expect(page.getByText('Your earlier decisions about it are here again.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Grant: line 1,/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel(/^Domain controller/)).toHaveValue('DC-2');
  await test.step('the theme is there before the application', async () => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

/** Changes a case as that build does: one transaction on the case as it is stored, and then a word to the other tabs. */
const writeAsOlder = (page: Page, id: string, part: 'notes' | 'steps', change: Readonly<Record<string, unknown>>) =>
  page.evaluate(
    async (written) => {
      const open = indexedDB.open('unstuck-cases', 1);
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const transaction = database.transaction('cases', 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore('cases');
      const reading = store.get(written.id);
      reading.onsuccess = () => {
        const kept = reading.result;
        const changed = { ...kept, [written.part]: { ...kept[written.part], ...written.change }, changedAt: '2026-11-30T10:00+01:00' };
        store.put(changed, written.id);
      };
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      new BroadcastChannel('unstuck-cases').postMessage(written.id);
    },
    { id, part, change },
  );

test('an older tab and a new one work on one case, and nothing is lost in either', async ({ context, baseURL, page }) => {
  const older = await openOlderTab(context, baseURL ?? '');
  const id = firstCases.find(([, kept]) => (kept as { ticket: string }).ticket === 'INC-104')?.[0] ?? '';
  const listening = page.waitForRequest(/\/after-first-view-/);
  await page.goto(`/cases/?id=${id}`);
  await expect(note(page)).toHaveValue('First');
  await (await listening).response();
  await step(page, 1).getByRole('checkbox').check();
  await expect(saved(page)).toBeVisible();
  await writeAsOlder(older, id, 'steps', { 'role-missing/check-accounts': { state: 'done', at: '2026-11-30T10:00+01:00' } });
  await expect(step(page, 2).getByRole('checkbox')).toBeChecked();
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
  await note(page).fill('First, and more here');
  await note(page).blur();
  await expect(saved(page)).toBeVisible();
  await writeAsOlder(older, id, 'notes', { 'role-missing': 'First, and more there' });
  await expect(note(page)).toHaveValue('First, and more here\nFirst, and more there');
  await page.reload();
  await expect(note(page)).toHaveValue('First, and more here\nFirst, and more there');
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
  await expect(step(page, 2).getByRole('checkbox')).toBeChecked();
  // What it works on is left to it.
  const left = await older.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(left).toContain('unstuck-cases');
});

test('two copies on one host share nothing, and the first one has what was there before', async ({ context }) => {
  const server = await startServer('dist', ['/one/', '/two/']);
  await openOlderTab(context, server.origin);
  const [one, two] = [await context.newPage(), await context.newPage()];
  await Promise.all([one.goto(`${server.origin}/one/cases/`), two.goto(`${server.origin}/two/cases/`)]);
  const counts = () => Promise.all([one, two].map((page) => cases(page).count()));
  await expect.poll(async () => (await counts()).toSorted((a, b) => a - b)).toEqual([0, tickets.length]);
  const [first, second] = (await cases(one).count()) > 0 ? [one, two] : [two, one];
  await expect(second.getByText('are in another copy of Unstuck on this server')).toContainText(first === one ? '/one/' : '/two/');
  await second.goto(second.url().replace('/cases/', '/q154298-outbox/'));
  await second.getByRole('button', { name: 'Add ticket' }).click();
  await second.getByRole('textbox', { name: 'Ticket number' }).fill('INC-200');
  await second.keyboard.press('Enter');
  await expect(saved(second)).toBeVisible();
  await second.getByRole('switch', { name: 'Dark theme' }).click();
  await first.reload();
  await expect(cases(first)).toHaveCount(tickets.length);
  await expect(first.getByRole('link', { name: 'INC-200' })).toHaveCount(0);
  await server.stop();
});
