import { expect, test } from '@playwright/test';
import { findViolationsInBothThemes } from './find-violations.ts';

for (const [from, address] of [
  ['the start page', '/'],
  ['the page about an article', '/q154298-outbox/about/'],
]) {
  test(`the health of the articles is linked from ${from}, and leads to an article`, async ({ page }) => {
    await page.goto(address ?? '');
    await page.getByRole('link', { name: 'health of the articles' }).click();
    await expect(page).toHaveURL('/health/');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText('No faults in 5 articles.')).toBeVisible();
    const row = page.getByRole('row', { name: /^Cannot send from a device/ });
    await expect(row.getByRole('cell')).toHaveText(['None', /^\d+ of [\d-]{10}$/, /^[\d-]{10}$/, 'AD admin', /^\d+$/, /^\d+$/, /^[\d,]+$/]);
    await row.getByRole('link').click();
    await expect(page).toHaveURL('/kb912918-send-as/about/');
  });
}

test('axe finds nothing on the health of the articles in either theme, and only the table scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/health/');
  await expect(page.getByRole('row')).toHaveCount(6);
  expect(await findViolationsInBothThemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const table = page.getByRole('region', { name: 'All articles' });
  // The heading takes the focus when the application takes the page over.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
});

test('the health of the articles loads no article', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/health/');
  await expect(page.getByRole('row')).toHaveCount(6);
  expect(loaded.filter((url) => /leaked|send-as|outbox|isa-queue|transport/.test(url))).toEqual([]);
});
