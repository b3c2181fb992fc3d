import { expect, type Page, test } from '@playwright/test';
import { findPlaces } from './find-places.ts';
import { findViolations } from './find-violations.ts';

const { reached } = await findPlaces();
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device.' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const inClear = 'The exported file holds names and notes in clear';
const cases = (page: Page) => page.getByRole('list', { name: 'Cases' }).getByRole('listitem');
const note = (page: Page) => page.getByRole('textbox', { name: 'Note on this place' });

async function workOnCase(page: Page, ticket: string) {
  await page.goto(reached);
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill(ticket);
  await page.keyboard.press('Enter');
  await note(page).fill(`Note of ${ticket}`);
  await expect(saved(page)).toBeVisible();
}

const readKept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    tab: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));

test('everything on this device is deleted after one question, here and in other open tabs, and nothing is left', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const listening = other.waitForRequest(/\/after-first-view-/);
  await workOnCase(other, 'INC-1');
  await (await listening).response();
  await page.goto('/cases/');
  await page.getByRole('switch', { name: 'Dark theme' }).click();
  await page.getByRole('button', { name: 'Delete everything on this device…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything on this device?' });
  await expect(dialog).toContainText('the 1 case');
  await expect(dialog).toContainText(inClear);
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(cases(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Delete everything on this device…' }).click();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export all cases first' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^unstuck-cases-.*\.json$/);
  await dialog.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(heading(page)).toHaveText('Everything is deleted');
  await expect(other).toHaveURL('/');
  await expect(heading(other)).toHaveText('What do you see?');
  expect(await readKept(other)).toMatchObject({ local: [], tab: [] });
  await other.goto(reached);
  await expect(note(other)).toHaveValue('');
  await other.close();
  await page.getByRole('link', { name: 'Import a file of cases' }).click();
  await expect(page.getByLabel('Import a file of cases')).toBeAttached();
  await expect(page.getByText('No case is kept on this device yet.')).toBeVisible();
});

test('with no other tab open, not even an empty database is left', async ({ page }) => {
  await workOnCase(page, 'INC-1');
  await page.goto('/cases/');
  await page.getByRole('button', { name: 'Delete everything on this device…' }).click();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(heading(page)).toHaveText('Everything is deleted');
  expect(await findViolations(page)).toEqual([]);
  expect(await readKept(page)).toEqual({ local: [], tab: [], databases: [] });
});

const moment = '2026-01-01T10:00+00:00';
const entry = (id: string, did: object) => ({ id, at: moment, author: '', origin: 'person', articleId: '', did });
const exported = (ticket: string, ...dids: object[]) => ({
  version: 2,
  id: ticket,
  startedAt: moment,
  entries: [{ kind: 'ticket', ticket }, ...dids].map((did, index) => entry(`00000000${index}-a`, did)),
});

test('a closed case is announced, can be exported, and goes after the chosen time; an open one stays', async ({ page }) => {
  await page.clock.setFixedTime('2026-01-02T10:00:00Z');
  await page.goto('/cases/');
  const file = JSON.stringify({ format: 'unstuck-cases', cases: [exported('INC-1', { kind: 'closed', how: 'fixed' }), exported('INC-2')] });
  await page
    .getByLabel('Import a file of cases')
    .setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(cases(page)).toHaveCount(2);
  const told = page.getByRole('region', { name: 'A closed case will be deleted' });
  await expect(told).toHaveCount(0);
  await page.clock.setFixedTime('2026-03-25T10:00:00Z');
  await page.goto('/');
  await expect(page.getByText('A closed case will be deleted soon.')).toBeVisible();
  await page.goto('/cases/');
  await expect(told.getByRole('listitem')).toHaveText('INC-1: on 8 Apr 2026 or later');
  await expect(told).toContainText(inClear);
  expect(await findViolations(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await told.getByRole('button', { name: 'Export this case' }).click();
  await downloading;
  await page.getByRole('combobox', { name: 'Delete closed cases' }).selectOption('never');
  await expect(told).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Delete closed cases' }).selectOption('30 days after they are closed');
  await expect(told).toHaveCount(1);
  await page.clock.setFixedTime('2026-04-09T10:00:00Z');
  await page.reload();
  await expect(cases(page)).toHaveCount(1);
  await expect(cases(page)).toContainText('INC-2');
});
