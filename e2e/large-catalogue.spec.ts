import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { buildInto } from './build-into.ts';
import { type SwitchableServer, startServer } from './switchable-server.ts';

// More than are listed at once and more than get a page for each node: see scripts/articles-plugin.ts and vite.config.ts.
const articles = 501;
const folder = 'test-results/large-catalogue';
const answers = (page: Page) => page.getByRole('list', { name: 'Answers' }).getByRole('link');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

let server: SwitchableServer;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startServer(buildInto(folder, { MADE_UP_ARTICLES: String(articles) }));
});

test.afterAll(() => server?.stop());

test('an article of a catalogue that is cut into lists is opened, walked, and opened again by its link', async ({ page }) => {
  const loadedLists = watchLists(page);
  await page.goto(`${server.origin}/synthetic-500/`);
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  const first = await heading(page).textContent();
  await answers(page).first().click();
  await expect(heading(page)).not.toHaveText(first ?? '');
  const second = await heading(page).textContent();
  // The place has no page of its own: 404.html brings the application, which finds the article's list.
  const nodeId = new URL(page.url()).pathname.split('/')[2] ?? '';
  expect([nodeId, existsSync(`${folder}/synthetic-500/${nodeId}/index.html`)]).toEqual([expect.stringMatching(/^[a-z]/), false]);
  // The page that was written names the file of its article, so the list of which it is one was not needed.
  expect(loadedLists).toHaveLength(0);
  await page.reload();
  await expect(heading(page)).toHaveText(second ?? '');
  expect(loadedLists).toHaveLength(1);
  await page.goto(`${server.origin}/synthetic-99999/`);
  await expect(heading(page)).toHaveText('There is no such page');
});

function watchLists(page: Page): string[] {
  const chunks: Record<string, { file: string }> = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
  const lists = Object.entries(chunks).flatMap(([key, { file }]) => (/^virtual:articles\/\d+$/.test(key) ? [file] : []));
  expect(lists).toHaveLength(32);
  const loaded: string[] = [];
  page.on('request', (request) => lists.some((file) => request.url().endsWith(file)) && loaded.push(request.url()));
  return loaded;
}
