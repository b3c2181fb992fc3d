import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type SwitchableServer, startServer } from './switchable-server.ts';

// More than are listed at once and more than get a page for each node: see scripts/articles-plugin.ts and vite.config.ts.
const articles = 501;
const folder = 'test-results/large-catalogue';
const answers = (page: Page) => page.getByRole('list', { name: 'Answers' }).getByRole('link');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

let server: SwitchableServer;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  execFileSync('node_modules/.bin/vite', ['build', '--logLevel', 'error', '--outDir', folder], {
    env: { ...process.env, NODE_ENV: 'production', MADE_UP_ARTICLES: String(articles) },
  });
  server = await startServer(folder);
});

test.afterAll(() => server?.stop());

test('an article of a catalogue that is cut into lists is opened, walked, and opened again by its link', async ({ page }) => {
  await page.goto(`${server.origin}/synthetic-500/`);
  const first = await heading(page).textContent();
  await answers(page).first().click();
  await expect(heading(page)).not.toHaveText(first ?? '');
  const second = await heading(page).textContent();
  // The place has no page of its own: 404.html brings the application, which finds the article's list.
  const nodeId = new URL(page.url()).pathname.split('/')[2] ?? '';
  expect([nodeId, existsSync(`${folder}/synthetic-500/${nodeId}/index.html`)]).toEqual([expect.stringMatching(/^[a-z]/), false]);
  await page.reload();
  await expect(heading(page)).toHaveText(second ?? '');
  await page.goto(`${server.origin}/synthetic-99999/`);
  await expect(heading(page)).toHaveText('There is no such page');
});
