import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Article } from '../../src/model/article/article.ts';
import { loadArticles } from '../load-articles.ts';

const walk = 'exchange-version=v2003&mail-location=out-queue&waiting-mail=all-domains&isa-in-front=yes&smart-host=no&out-test=only-isa';
const map = `/map/kb305394-isa-queue/?${walk}&external-dns=unknown`;

test('opens from a walk at the place where one stands, and leads back with nothing lost', async ({ page }) => {
  const place = `/kb305394-isa-queue/forest-dns/?${walk}&external-dns=unknown&protocol-rule=unknown`;
  await page.goto(place);
  const question = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('link', { name: 'Open the map of this article' }).click();
  await expect(page).toHaveURL(`${map}&protocol-rule=unknown`);
  await expect(page).toHaveTitle('Map – Outgoing mail stays in the queue behind ISA – Unstuck');
  const here = page.getByRole('link', { name: /you are here/ });
  await expect(here).toBeFocused();
  await expect(here).toBeInViewport({ ratio: 1 });
  await expect(here).toHaveAccessibleName(new RegExp(question?.slice(0, 30) ?? 'none'));
  await page.getByRole('link', { name: 'Back to the question' }).click();
  await expect(page).toHaveURL(place);
});

test('a box opens its place: one on the way with the answers before it, another opened there with all of them', async ({ page }) => {
  await page.goto(map);
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', 'yes'));
  await page.getByRole('link', { name: /not checked\)$/ }).click();
  await expect(page).toHaveURL(`/kb305394-isa-queue/external-dns-lacks-isa/?from=external-dns-lacks-isa&${walk}&external-dns=unknown`);
  await page.goBack();
  await page.getByRole('link', { name: /external DNS list\? \(Question, on your way\)$/ }).click();
  await expect(page).toHaveURL(`/kb305394-isa-queue/external-dns/?${walk}`);
  await expect(page.locator('html')).toHaveAttribute('data-same-page', 'yes');
});

test('keys scale and move the picture, and the box with the focus is always seen', async ({ page }) => {
  await page.goto('/map/kb912918-send-as/');
  const picture = page.getByRole('region', { name: /^Map of/ });
  await picture.focus();
  const width = async () => (await picture.locator('svg').boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before);
  await page.keyboard.press('-');
  await expect.poll(width).toBeCloseTo(before, 0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => picture.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
  }
  const focused = page.locator('a:focus');
  await expect(focused).toHaveAccessibleName(/^20\. /);
  await expect(focused.locator('rect')).toHaveCSS('stroke-width', '4px');
  await expect(focused).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('0');
  await expect.poll(width).toBeLessThan(1300);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kb912918-send-as\/[a-z-]+\/\?from=/);
});

test('the picture can be dragged, and that opens no link', async ({ page }) => {
  await page.goto('/map/kb912918-send-as/?exchange-version=v2003');
  const picture = page.getByRole('region', { name: /^Map of/ });
  const here = await page.getByRole('link', { name: /you are here/ }).boundingBox();
  const [x, y] = [(here?.x ?? 0) + 60, (here?.y ?? 0) + 40];
  const before = await picture.evaluate((box) => box.scrollLeft);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 5 });
  await page.mouse.up();
  expect(await picture.evaluate((box) => box.scrollLeft)).toBeCloseTo(before + 150, -1);
  await expect(page).toHaveURL('/map/kb912918-send-as/?exchange-version=v2003');
});

test('the list has the same links, and the choice is remembered', async ({ page }) => {
  await page.goto(map);
  await expect(page.getByRole('region', { name: /^Map of/ })).toBeVisible();
  const inPicture = await hrefs(page);
  await page.getByRole('button', { name: 'List' }).click();
  const list = page.getByRole('list', { name: /as a list$/ });
  await expect(list).toBeVisible();
  expect([inPicture.length, await hrefs(page)]).toEqual([31, inPicture]);
  const goesOn = list.getByRole('link', { name: /^\d+\. / }).first();
  await goesOn.click();
  await expect(page).toHaveURL(/#place-\d+$/);
  await page.reload();
  await expect(list).toBeVisible();
  await page.getByRole('button', { name: 'Picture' }).click();
  await page.reload();
  await expect(page.getByRole('region', { name: /^Map of/ })).toBeVisible();
});

test('a narrow screen and paper show the list, without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const articles = await loadArticles();
  const [shown] = articles as [Article];
  for (const { id } of articles) {
    await page.goto(`/map/${id}/`);
    await expect(page.getByRole('list', { name: /as a list$/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
  await page.goto(`/map/${shown.id}/`);
  await page.setViewportSize({ width: 1366, height: 800 });
  await expect(page.getByRole('region', { name: /^Map of/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('list', { name: /as a list$/ })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Map of/ })).toHaveCount(0);
  await expect(page.getByText(`Unstuck · ${shown.number}`)).toBeVisible();
});

test('the map can be taken along as a picture, as text and as data', async ({ page }) => {
  await page.goto(map);
  await page.getByText('Take this map along').click();
  const save = async (file: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Download ${file}` }).click()]);
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')] as const;
  };
  const [svgName, svg] = await save('kb305394-isa-queue-map.svg');
  expect([svgName, svg.includes('var('), svg.startsWith('<?xml')]).toEqual(['kb305394-isa-queue-map.svg', false, true]);
  expect((await save('kb305394-isa-queue-map.mmd'))[1]).toMatch(/^flowchart LR\n/);
  expect(JSON.parse((await save('kb305394-isa-queue-xstate.json'))[1])).toMatchObject({ id: 'kb305394-isa-queue', initial: 'version' });

  const file = await page.context().newPage();
  await file.setContent(svg.replace(/^<\?xml.*\n/, ''));
  await expect(file.getByRole('link')).toHaveCount(31);
});

test('explains what a link to a map says and cannot mean', async ({ page }) => {
  await page.goto('/map/kb305394-isa-queue/?exchange-version=v2003&bogus=yes&x=<b>');
  await expect(page.getByRole('region', { name: 'Part of this link means nothing to this article' })).toContainText('“bogus”');
  await expect(page).toHaveURL('/map/kb305394-isa-queue/?exchange-version=v2003');
  await page.goto('/map/q999999-nothing/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.goto('/kb305394-isa-queue/about/');
  await page.getByRole('link', { name: 'Open the map of this article' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

async function hrefs(page: Page): Promise<string[]> {
  return page.locator('[data-box]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').sort());
}
