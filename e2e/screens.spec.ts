import { expect, test } from '@playwright/test';
import { findPlaces } from './find-places.ts';

const places = await findPlaces();
test('a narrow screen shows the question first and folds the rest', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(places.answered);
  // The written page holds both forms of what is folded, for the style sheet to choose from.
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await expect(page.getByRole('list', { name: 'Causes still possible' })).toBeHidden();
  await page.getByText('Causes still possible').click();
  await expect(page.getByRole('list', { name: 'Causes still possible' })).toBeVisible();
});

test('the theme follows the system until it is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const dark = page.getByRole('switch', { name: 'Dark theme' });
  await expect(dark).toBeChecked();
  await dark.click();
  await page.reload();
  await expect(dark).not.toBeChecked();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(247, 248, 250)');
});

test('paper has no panel that is empty, and of the cases only what they are', async ({ page }) => {
  const notes = page.getByRole('heading', { name: 'Notes' }).filter({ visible: true });
  await page.goto(places.cause);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Did it work?' })).toBeVisible();
  await expect(page.getByText('All that you noted here stays.')).toBeHidden();
  await expect(notes).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await page.getByRole('textbox', { name: 'Note on this place' }).fill('Rang back');
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(notes).toHaveCount(1);
  await page.goto('/cases/');
  await expect(page.getByRole('list', { name: 'Cases' }).getByRole('link')).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
});
