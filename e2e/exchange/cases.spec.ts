import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { giveTicket, heading, note, saved } from '../case-page.ts';
import { step } from '../checklist-step.ts';
import { findPlaces } from '../find-places.ts';
import { findViolations } from '../find-violations.ts';
import { holdBack } from '../hold-back.ts';
import { role } from './outbox.ts';

const { first } = await findPlaces();

/** Closes the page without warning and opens the case again from the list. */
async function killAndOpen(context: BrowserContext, page: Page, ticket: string): Promise<Page> {
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto('/cases/');
  await next.getByRole('link', { name: ticket }).click();
  return next;
}

test('a case is worked to fixed, and nothing is lost when the page is killed on the way', async ({ page, context }) => {
  await page.goto('/q154298-outbox/');
  await giveTicket(page, 'INC-20417');
  await page.getByRole('link', { name: /^Exchange 5\.5/ }).click();
  await note(page).fill('Caller: Outbox full since 9:00');
  await expect(saved(page)).toBeVisible();
  let now = await killAndOpen(context, page, 'INC-20417');
  await expect(heading(now)).toHaveText('Where is the message now?');
  await expect(note(now)).toHaveValue('Caller: Outbox full since 9:00');
  await now.getByRole('link', { name: /^Still in the sender's Outbox/ }).click();
  await now.getByRole('link', { name: /^9297, 3161 or both/ }).click();
  await now.getByRole('link', { name: /^No Not listed/ }).click();
  await expect(heading(now)).toHaveText('The service account lacks the Service Account Admin role');
  await step(now, 1).getByRole('checkbox').check();
  await step(now, 2).getByRole('button', { name: 'Skip, with a reason' }).click();
  await step(now, 2).getByRole('textbox', { name: 'Why is it skipped?' }).fill('Already selected');
  await step(now, 2).getByRole('button', { name: 'Skip this step' }).click();
  await expect(saved(now)).toBeVisible();
  now = await killAndOpen(context, now, 'INC-20417');
  await expect(step(now, 1).getByRole('checkbox')).toBeChecked();
  await expect(step(now, 2)).toContainText('Reason: Already selected');
  await now.reload();
  await expect(step(now, 1).getByRole('checkbox')).toBeChecked();
  await now.getByRole('link', { name: /^Fixed/ }).click();
  await expect(now.getByText('You marked this as fixed.')).toBeVisible();
  await expect(saved(now)).toBeVisible();
  now = await killAndOpen(context, now, 'INC-20417');
  await expect(now.getByText('You marked this as fixed.')).toBeVisible();
});

test('cases are searched, deleted with undo, exported and imported, and a broken file imports nothing', async ({ page }) => {
  for (const ticket of ['INC-6', 'INC-7']) {
    await page.goto('/');
    await expect(heading(page)).toBeFocused();
    await page.goto(role);
    await giveTicket(page, ticket);
    await expect(saved(page)).toBeVisible();
  }
  await page.goto('/cases/');
  const cases = page.getByRole('list', { name: 'Cases' }).getByRole('listitem');
  await expect(cases).toHaveCount(2);
  await page.getByRole('searchbox').fill('inc-6');
  await expect(cases).toHaveCount(1);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /^Delete INC-6/ }).click();
  await expect(cases).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cases).toHaveCount(2);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all' }).click();
  const file = test.info().outputPath('cases.json');
  await (await downloading).saveAs(file);
  // By key, because two clicks at one place at once are one press.
  await page.getByRole('button', { name: /^Delete INC-6/ }).press('Enter');
  await page.getByRole('button', { name: /^Delete INC-7/ }).press('Enter');
  await expect(cases).toHaveCount(0);

  const broken = JSON.parse(readFileSync(file, 'utf8'));
  broken.cases[1].startedAt = 'yesterday';
  const choose = page.getByLabel('Import a file of cases');
  await choose.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(broken)) });
  await expect(page.getByRole('alert').filter({ hasText: 'Entry 2, startedAt' })).toContainText('Nothing was imported.');
  await expect(cases).toHaveCount(0);
  await choose.setInputFiles(file);
  await expect(cases).toHaveCount(2);
});

test('a case whose article this build does not have can be read, exported and come back to', async ({ page }) => {
  const at = '2026-11-21T14:05+01:00';
  const dids = [
    { kind: 'ticket', ticket: 'INC-8' },
    { kind: 'answered', asked: 'which-disk', answerId: 'data' },
    { kind: 'stood', nodeId: 'disk-full' },
    { kind: 'note', key: 'disk-full', text: 'Called twice' },
    { kind: 'step', key: 'disk-full/move', record: { state: 'skipped', at, reason: 'No other disk' } },
  ];
  const entries = dids.map((did, index) => ({ id: `00000000${index}-a`, at, author: '', origin: 'person', articleId: 'kb1-gone', did }));
  const file = JSON.stringify({ format: 'unstuck-cases', version: 2, cases: [{ version: 2, id: 'a8', startedAt: at, entries }] });
  await page.goto('/cases/');
  const choose = page.getByLabel('Import a file of cases');
  await choose.setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByRole('link', { name: 'INC-8' }).click();
  const held = page.getByRole('region', { name: 'INC-8' });
  for (const words of ['kb1-gone', 'which-disk: data', 'Called twice', 'disk-full/move: skipped', 'No other disk']) {
    await expect(held).toContainText(words);
  }
  expect(await findViolations(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await held.getByRole('button', { name: 'Export this case' }).click();
  await downloading;
  await page.goto(first);
  await page.getByRole('button', { name: 'Back to INC-8' }).click();
  await expect(held).toContainText('which-disk: data');
});

test('a ticket number that another case has is said where it is typed, with a way there, and in the list, and is allowed', async ({
  page,
}) => {
  const ids: string[] = [];
  for (const number of ['INC-77', 'inc-77']) {
    await page.goto('/');
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(first);
    await page.getByRole('button', { name: 'Add ticket' }).click();
    const field = page.getByRole('textbox', { name: 'Ticket number' });
    await field.fill('INC-7');
    await expect(page.getByRole('dialog').getByRole('status')).toBeEmpty();
    await field.fill(number);
    if (ids.length > 0) {
      const said = page.getByRole('dialog').getByRole('status');
      await expect(said).toContainText('Another case on this device has this number.');
      await expect(said.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', /\/cases\/\?id=/);
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
    ids.push(number);
  }
  await test.step('also where Enter is pressed before it can be looked up; a second Enter saves it', async () => {
    await page.goto('/');
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(first);
    await page.getByRole('button', { name: 'Add ticket' }).click();
    await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Ticket number' }).evaluate((field: HTMLInputElement) => {
      field.value = 'INC-77';
      field.form?.requestSubmit();
    });
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('2 other cases on this device have this number.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Ticket INC-77' })).toBeVisible();
  });
  await page.goto('/cases/');
  await expect(page.getByText('Another case has this number too')).toHaveCount(3);
});

test('what is typed right after Add ticket is the number, also where its dialog is still loading, and answers nothing', async ({
  page,
}) => {
  const release = await holdBack(page, /\/assets\/case-dialogs[^/]*\.js$/);
  await page.goto(first);
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.keyboard.type('INC-53');
  await expect(page.getByRole('dialog', { name: 'Ticket number' }).getByRole('textbox')).toHaveValue('INC-53');
  await test.step('what is typed on follows it', async () => {
    release();
    await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Ticket INC-531' })).toBeFocused();
    await expect(page).toHaveURL(first);
  });
});

test('keys pressed while a text for the ticket is still loading answer nothing, and closing it gives the focus back', async ({ page }) => {
  const release = await holdBack(page, /\/assets\/case-dialogs[^/]*\.js$/);
  await page.goto('/q154298-outbox/');
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  const copy = page.getByRole('button', { name: 'Copy for ticket' });
  await copy.click();
  await page.keyboard.type('312');
  release();
  await expect(page.getByRole('dialog').getByRole('button').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(copy).toBeFocused();
  await expect(page).toHaveURL('/q154298-outbox/');
});

test('a number given with Enter while its dialog is loading is saved', async ({ page }) => {
  const release = await holdBack(page, /\/assets\/case-dialogs[^/]*\.js$/);
  await page.goto(first);
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.keyboard.type('INC-53');
  await page.keyboard.press('Enter');
  release();
  await expect(page.getByRole('button', { name: 'Ticket INC-53' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a dialog that does not load says so, and once it does, what was typed for it stands there', async ({ page }) => {
  let isDown = true;
  await page.route(/\/assets\/case-dialogs[^/]*\.js$/, async (route) => {
    if (isDown) {
      await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('INC-5');
      await route.abort();
    } else {
      await route.continue();
    }
  });
  await page.goto('/q154298-outbox/');
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.keyboard.type('INC-5');
  await expect(page.getByRole('alert').filter({ hasText: 'This could not be loaded.' })).toBeVisible();
  isDown = false;
  await expect(async () => {
    await page.getByRole('button', { name: 'Try again' }).click({ timeout: 500 });
    await expect(page.getByRole('textbox', { name: 'Ticket number' })).toHaveValue('INC-5', { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ticket INC-5' })).toBeVisible();
});
