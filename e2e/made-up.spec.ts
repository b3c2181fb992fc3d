// Unstuck built with articles that are made up, more than are listed at once: what changes something and is put back, and what
// is not loaded and has no page in a large catalogue.
import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { buildInto } from './build-into.ts';
import { giveKeptTicket } from './case-page.ts';
import { step } from './checklist-step.ts';
import { findViolations } from './find-violations.ts';
import { type SwitchableServer, startServer } from './switchable-server.ts';

// More than are listed at once, see scripts/build/plugins/articles-plugin.ts; hundreds would take a minute to build and show no more.
const articles = 65;
const folder = 'test-results/made-up';
// Its first question and a step of its first cause change something, see scripts/bench/synthetic-catalogue.mjs.
const article = '/synthetic-0';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answers = (page: Page) => page.getByRole('list', { name: 'Answers' }).getByRole('link');
const standing = (page: Page) => page.getByRole('list', { name: 'Still to put back' }).getByRole('listitem');
const logging = (page: Page) => page.getByRole('checkbox', { name: 'Set the logging back to None.' });
const service = (page: Page) => page.getByRole('checkbox', { name: 'Start the service again.' });

// One worker builds once for all.
test.describe.configure({ mode: 'default' });

let server: SwitchableServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startServer(buildInto(folder, { MADE_UP_ARTICLES: String(articles), EVERY_NODE_UP_TO: '64' }));
});

test.afterAll(() => server?.stop());

async function openQuestion(page: Page) {
  await page.goto(`${server.origin}${article}/question-0/`);
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
}

/** Goes on by the first answer of each question until the walk hands over. */
async function walkToHandOver(page: Page) {
  while ((await page.getByText('Nothing proven yet').count()) === 0) {
    const before = page.url();
    // By key, because two clicks at one place at once are one press.
    await answers(page).first().press('Enter');
    await expect(page).not.toHaveURL(before);
    await expect(heading(page)).toBeFocused();
  }
}

test('what was changed to look or to try is listed until it is put back, below the cause and at the top once it is fixed', async ({
  page,
}) => {
  await openQuestion(page);
  await expect(page.getByRole('region', { name: 'How to find out' })).toContainText('Put back afterwards Set the logging back to None.');
  await answers(page).nth(1).click();
  await expect(step(page, 3)).toContainText('Put back afterwards: Start the service again.');
  await expect(standing(page)).toHaveCount(1);
  await step(page, 3).getByRole('checkbox').check();
  await expect(standing(page)).toHaveCount(2);
  await step(page, 3).getByRole('button', { name: 'Take back' }).click();
  await expect(standing(page)).toHaveCount(1);
  await step(page, 3).getByRole('checkbox').check();
  await logging(page).press('Space');
  await expect(page.getByText(/^Put back \d\d:\d\d$/)).toBeVisible();
  await page.getByRole('link', { name: 'Fixed', exact: true }).click();
  await expect(page.getByText('You marked this as fixed.', { exact: false })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true }).nth(1)).toHaveText('Still to put back');
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
  await page.reload();
  await expect(logging(page)).toBeChecked();
  await expect(service(page)).not.toBeChecked();
  expect(await findViolations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(service(page)).toBeVisible();
  await expect(logging(page)).toBeHidden();
  await page.emulateMedia({ media: null });
  await service(page).check();
  await expect(page.getByRole('heading', { name: 'All put back' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'All put back' })).toBeHidden();
});

test('a tab that put something back goes on to say what another one says of it since', async ({ page, context }) => {
  await openQuestion(page);
  await giveKeptTicket(page, 'INC-12');
  await answers(page).nth(1).click();
  await logging(page).press('Space');
  await expect(logging(page)).toBeChecked();
  const other = await context.newPage();
  await other.goto(`${server.origin}/cases/`);
  await other.getByRole('link', { name: 'INC-12' }).click();
  await expect(logging(other)).toBeChecked();
  await logging(other).press('Space');
  await expect(logging(other)).not.toBeChecked();
  await page.bringToFront();
  await expect(logging(page)).not.toBeChecked();
});

test('it stands on the page that hands over, on paper at a question, and in the ticket text, and comes back from there', async ({
  page,
  browser,
}) => {
  await openQuestion(page);
  await expect(standing(page)).toHaveCount(0);
  await answers(page).last().click();
  await expect(heading(page)).toBeFocused();
  await expect(standing(page)).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(standing(page)).toHaveCount(1);
  await page.emulateMedia({ media: null });
  await walkToHandOver(page);
  await expect(standing(page)).toHaveText([/Set the logging back to None\.Changed for: Is the /]);
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  await expect(page.getByRole('group', { name: 'Ticket text' })).toHaveText(
    /\n\nSTILL TO PUT BACK\n - Set the logging back to None\. \(Is the /,
  );
  await page.keyboard.press('Escape');
  await logging(page).check();
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  const text = await page.getByRole('group', { name: 'Ticket text' }).innerText();
  expect(text).toMatch(/\n\nPUT BACK\n \[done [^\]]+\] Set the logging back to None\. \(.*\) \[put-back: question-0\]\n/);
  expect(text).not.toContain('STILL TO PUT BACK');
  const elsewhere = await browser.newPage();
  await elsewhere.goto(`${server.origin}/`);
  await elsewhere.getByRole('textbox', { name: /^Describe it/ }).fill(text);
  await elsewhere.getByRole('button', { name: 'Open this case' }).click();
  await expect(logging(elsewhere)).toBeChecked();
  await elsewhere.close();
});

test('an article of a catalogue that is cut into lists is opened, walked, and opened again by its link', async ({ page }) => {
  const loadedLists = watchLists(page);
  await page.goto(`${server.origin}/synthetic-64/`);
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  const first = await heading(page).textContent();
  await answers(page).first().click();
  await expect(heading(page)).not.toHaveText(first ?? '');
  const second = await heading(page).textContent();
  // The place has no page of its own: 404.html brings the application, which finds the article's list.
  const nodeId = new URL(page.url()).pathname.split('/')[2] ?? '';
  expect([nodeId, existsSync(`${folder}/synthetic-64/${nodeId}/index.html`)]).toEqual([expect.stringMatching(/^[a-z]/), false]);
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
