import { expect, type Page, test } from '@playwright/test';
import { findPlaces } from '../find-places.ts';
import { holdBack } from '../hold-back.ts';

const { first: anotherPlace } = await findPlaces();
const said = 'mail of Jo at jo@contoso.com stays in the Outbox';
const box = (page: Page) => page.getByRole('textbox', { name: /^Describe it/ });
const results = (page: Page) => page.getByRole('list', { name: 'Results' });
const words = (page: Page) => page.getByRole('textbox', { name: "In the caller's words" });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device.' });
const home = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Unstuck' });

async function openResult(page: Page) {
  await page.goto('/');
  await box(page).fill(said);
  await results(page).getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Add ticket' })).toBeVisible();
}

test('what was typed is in the box after Back and reload, with what was found, and gone for the next caller or once cleared', async ({
  page,
}) => {
  await openResult(page);
  await page.goBack();
  await expect(box(page)).toHaveValue(said);
  await expect(results(page)).toBeVisible();
  await page.reload();
  await expect(box(page)).toHaveValue(said);
  await expect(results(page)).toBeVisible();
  await page.getByRole('link', { name: /Answer a few questions/ }).click();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(box(page)).toHaveValue(said);
  await page.getByRole('link', { name: /Answer a few questions/ }).click();
  await home(page).click();
  await expect(box(page)).toHaveValue('');

  await box(page).fill(said);
  await expect(results(page)).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(box(page)).toHaveValue('');
  await expect(box(page)).toBeFocused();
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Clear' })).toHaveCount(0);
  await page.reload();
  await expect(box(page)).toHaveValue('');
});

test('what was typed is kept, also when it is read while the next page is on its way', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          this.addEventListener('message', () => Object.assign(window, { hasAnswered: true }));
        }
      },
      hasAnswered: false,
    });
  });
  const letReaderGo = await holdBack(page, /evidence-worker-/);
  const letPageGo = await holdBack(page, /-core-/);
  await page.goto('/');
  await box(page).fill(said);
  await results(page).getByRole('link').first().click();
  await expect(page.getByText('Opening…')).toBeVisible();
  letReaderGo();
  await expect.poll(() => page.evaluate(() => 'hasAnswered' in window && window.hasAnswered)).toBe(true);
  letPageGo();
  await expect(page.getByRole('button', { name: 'Add ticket' })).toBeVisible();
  await page.goBack();
  await expect(box(page)).toHaveValue(said);
});

test('a description of several lines is kept too when an answer is read in it', async ({ page }) => {
  const told = 'Mail of the sales team stays in the Outbox since Monday.\nThey restarted Outlook twice, no change.';
  await page.goto('/');
  await box(page).fill(told);
  await expect(page.getByRole('list', { name: 'Proposed answers' })).toBeVisible();
  await page.getByRole('button', { name: /^Use this answer/ }).click();
  await expect(page).toHaveURL(/\/triage\/\?mail-location=outbox/);
  await page.goBack();
  await expect(box(page)).toHaveValue(told);
});

test('what the caller said goes into the case and the ticket text, can be mended there, and into no address', async ({ page }) => {
  await openResult(page);
  await expect(words(page)).toHaveValue(said);
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  const text = page.getByRole('group', { name: 'Ticket text' });
  await expect(text).toHaveText(
    /IN THE CALLER'S WORDS\n "mail of Jo at <mail address 1> stays in the Outbox"[\s\S]*WHAT THE ARTICLE IS ABOUT/,
  );
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('textbox', { name: 'Note on this place' }).fill('rings back');
  await expect(saved(page)).toBeVisible();
  await words(page).fill(`${said} since Monday`);
  await expect(saved(page)).toBeVisible();
  expect(await page.evaluate(() => location.href + JSON.stringify(history.state))).not.toContain('Outbox');
  await home(page).click();
  await page.getByRole('link', { name: 'Case without a ticket number' }).first().click();
  await expect(words(page)).toHaveValue(`${said} since Monday`);
});

test('the words of one caller are not put into the case of the next', async ({ page }) => {
  await openResult(page);
  await page.getByRole('textbox', { name: 'Note on this place' }).fill('first');
  await expect(saved(page)).toBeVisible();
  await home(page).click();
  await expect(box(page)).toBeVisible();
  await page.goto(anotherPlace);
  await page.getByRole('textbox', { name: 'Note on this place' }).fill('second');
  await expect(saved(page)).toBeVisible();
  await expect(words(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Add what the caller said' }).click();
  await words(page).fill('says it hangs');
  await page.reload();
  await expect(words(page)).toHaveValue('says it hangs');
});

test('pasted evidence is not kept as words, and forgets what was typed before', async ({ page }) => {
  await openResult(page);
  await page.goBack();
  await box(page).fill('Event ID: 3161\nSource: MSExchangeMTA');
  await page.getByRole('button', { name: 'Use this answer and answer more questions' }).click();
  await expect(saved(page)).toBeVisible();
  await expect(words(page)).toHaveCount(0);
  await page.goBack();
  await expect(box(page)).toHaveValue('');
});

test('where the browser keeps nothing the words last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
  await openResult(page);
  await expect(words(page)).toHaveValue(said);
  await page.goBack();
  await expect(box(page)).toHaveValue(said);
});
