import { expect, type Page, test } from '@playwright/test';
import { buildInto } from './build-into.ts';
import { findViolationsInBothThemes } from './find-violations.ts';
import { type SwitchableServer, startServer } from './switchable-server.ts';

// An article that is made up: its first question and a step of its first cause change something, see scripts/synthetic-catalogue.mjs.
const folder = 'test-results/put-back';
const article = '/synthetic-0';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answers = (page: Page) => page.getByRole('list', { name: 'Answers' }).getByRole('link');
const standing = (page: Page) => page.getByRole('list', { name: 'Still to put back' }).getByRole('listitem');
const logging = (page: Page) => page.getByRole('checkbox', { name: 'Set the logging back to None.' });
const service = (page: Page) => page.getByRole('checkbox', { name: 'Start the service again.' });
const step = (page: Page, number: number) =>
  page
    .getByRole('list', { name: 'Resolution checklist' })
    .getByRole('listitem')
    .nth(number - 1);

// One worker builds once for all.
test.describe.configure({ mode: 'default' });

let server: SwitchableServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startServer(buildInto(folder, { MADE_UP_ARTICLES: '2' }));
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
  expect(await findViolationsInBothThemes(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(service(page)).toBeVisible();
  await expect(logging(page)).toBeHidden();
  await page.emulateMedia({ media: null });
  await service(page).check();
  await expect(page.getByRole('heading', { name: 'All put back' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'All put back' })).toBeHidden();
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
