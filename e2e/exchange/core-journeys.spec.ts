// What must work in every browser. Nothing here may ask for what only one of them has, such as the clipboard.
import { expect, type Page, test } from '@playwright/test';
import { giveKeptTicket } from '../case-page.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answer = (page: Page, name: RegExp) => page.getByRole('list', { name: 'Answers', exact: true }).getByRole('link', { name });
const cause = '/q154298-outbox/role-missing/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';

test('core: from the start page to a cause, and back with the browser', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Mail stays in the Outbox' }).click();
  await expect(heading(page)).toBeFocused();
  for (const name of [/^Exchange 5\.5/, /^Still in the sender's Outbox/, /^9297, 3161 or both/, /^No/]) {
    const before = page.url();
    await answer(page, name).press('Enter');
    await expect(page).not.toHaveURL(before);
    await expect(heading(page)).toBeFocused();
  }
  await expect(page).toHaveURL(cause);
  await expect(page).toHaveTitle('The service account lacks the Service Account Admin role – Mail stays in the Outbox – Unstuck');
  await expect(page.getByRole('list', { name: 'Resolution checklist' }).getByRole('checkbox')).toHaveCount(7);
  await page.goBack();
  await expect(heading(page)).toHaveText('Does the service account hold Service Account Admin on all three objects?');
  await page.reload();
  await expect(page.getByRole('list', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(3);
});

test('core: a ticket, a tick and a note are kept on the device', async ({ page }) => {
  await page.goto(cause);
  await giveKeptTicket(page, 'INC-20417');
  const box = page.getByRole('list', { name: 'Resolution checklist' }).getByRole('checkbox').first();
  await box.check();
  await page.getByRole('textbox', { name: 'Note on this place' }).fill('Outbox full since 9:00');
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeVisible();
  await page.goto('/cases/');
  await page.getByRole('link', { name: 'INC-20417' }).click();
  await expect(page).toHaveURL(cause);
  await expect(box).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Note on this place' })).toHaveValue('Outbox full since 9:00');
});

test('core: pasted evidence becomes an answer', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: /^Describe it/ }).fill('Event ID: 3161\nSource: MSExchangeMTA');
  await page.getByRole('button', { name: 'Use this answer and answer more questions' }).click();
  await expect(page).toHaveURL('/triage/?logged-events=mta-9297-3161');
  await expect(page.getByRole('list', { name: 'Your answers' }).getByRole('listitem')).toHaveText([/from evidence/]);
});

test('core: search finds a place, and the map leads back to it', async ({ page }) => {
  await page.goto('/q154298-outbox/same-account/');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('forest dns');
  await page.getByRole('dialog').getByRole('list', { name: 'Results' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/kb305394-isa-queue\//);
  await page.goto('/q154298-outbox/same-account/');
  await page.getByRole('link', { name: 'Open the map of this article' }).click();
  const here = page.getByRole('link', { name: /you are here/ });
  await expect(here).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Do all Exchange services log on with the right account?');
});
