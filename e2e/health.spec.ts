import { expect, test } from '@playwright/test';
import type { Article } from '../src/model/article/article.ts';
import { findPlaces } from './find-places.ts';
import { findViolations } from './find-violations.ts';
import { loadArticles } from './load-articles.ts';

const [articles, places] = await Promise.all([loadArticles(), findPlaces()]);

for (const [from, address] of [
  ['the start page', '/'],
  ['the page about an article', places.about],
]) {
  test(`the health of the articles is linked from ${from}, and leads to an article`, async ({ page }) => {
    await page.goto(address ?? '');
    await page.getByRole('link', { name: 'health of the articles' }).click();
    await expect(page).toHaveURL('/health/');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText(`No faults in ${articles.length} articles.`)).toBeVisible();
    const [{ id, title }] = articles as [Article];
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) });
    await expect(row.getByRole('cell')).toHaveText(['None', /^\d+ of [\d-]{10}$/, /^[\d-]{10}$/, /./, /^\d+$/, /^\d+$/, /^[\d,]+$/]);
    await row.getByRole('link').click();
    await expect(page).toHaveURL(`/${id}/about/`);
  });
}

test('axe finds nothing on the health of the articles in either theme, and only the table scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/health/');
  await expect(page.getByRole('row')).toHaveCount(articles.length + 1);
  expect(await findViolations(page)).toEqual([]);
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
  await expect(page.getByRole('row')).toHaveCount(articles.length + 1);
  expect(loaded.filter((url) => places.articleIds.some((id) => url.includes(id)))).toEqual([]);
});
