import { expect, type Page, test } from '@playwright/test';
import { findPlaces } from './find-places.ts';
import { holdBack } from './hold-back.ts';

const places = await findPlaces();
const pages = [
  ['the start page', '/'],
  ['a question', places.question],
  ['a cause', places.cause],
  ['an escalation', places.escalation],
  ['a referral', places.referral],
  ['the about page', places.about],
  ['an unknown address', '/nothing/'],
] as const;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const boxOf = (page: Page) => dialogOf(page).getByRole('searchbox');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const [name, address] of pages) {
  test(`search opens from ${name} and leads to an article`, async ({ page }) => {
    await page.goto(address);
    await expect(heading(page)).toBeVisible();
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.type('netstat');
    await dialogOf(page).getByRole('link', { name: 'Internet mail stays in the queue until a restart' }).click();
    await expect(page).toHaveURL('/q175982-leaked-connections/');
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
  });
}

test('a place is found and opened by keyboard alone', async ({ page }) => {
  await page.goto('/q154298-outbox/');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.type('Service Account Admin role');
  const results = dialogOf(page).getByRole('list', { name: 'Results' });
  await expect(results).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const place = await results.locator('a:focus').getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${place}?from=${place?.split('/')[2]}`);
  await expect(heading(page)).toBeFocused();
});

test('Enter opens the first result, and Back leads back', async ({ page }) => {
  await page.goto('/kb305394-isa-queue/');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('/');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.type('KB912918');
  await expect(dialogOf(page).getByRole('list', { name: 'Results' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/kb912918-send-as/');
  await page.goBack();
  await expect(page).toHaveURL('/kb305394-isa-queue/');
});

test('Escape closes search and gives the focus back', async ({ page }) => {
  await page.goto('/q154298-outbox/');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('1020');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL('/q154298-outbox/');
  const button = page.getByRole('button', { name: 'Search' });
  await button.click();
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
});

test('what is typed before search is there is searched, and answers no question', async ({ page }) => {
  const letGo = await holdBack(page, /search-panel/);
  await page.goto('/q154298-outbox/');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toContainText('Opening search');
  await page.keyboard.type('102');
  letGo();
  await expect(dialogOf(page)).not.toContainText('Opening search');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.type('0');
  await expect(boxOf(page)).toHaveValue('1020');
  await expect(page).toHaveURL('/q154298-outbox/');
});

test('the slash obeys the switch and is a character while one types; Ctrl K always works', async ({ page }) => {
  await page.goto('/kb305394-isa-queue/external-dns/');
  await page.getByLabel('Exchange server').fill('');
  await page.keyboard.type('a/b');
  await expect(page.getByLabel('Exchange server')).toHaveValue('a/b');
  await page.keyboard.press('Control+k');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: 'Keys 0 to 9, U and / work' }).click();
  await heading(page).focus();
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toBeVisible();
});

test('the start page searches as one types', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('textbox', { name: 'Describe it' });
  await box.fill('blackbery red x');
  const results = page.getByRole('list', { name: 'Results' });
  await expect(results.getByRole('link').first()).toContainText('Cannot send from a device or a shared mailbox');
  await expect(page.getByRole('status').filter({ hasText: /^Fits: 1/ })).toBeAttached();
  await expect(results.locator('mark').first()).toHaveText(/blackberry|red x/i);
  await box.fill('9297');
  await expect(results.getByRole('link').first()).toContainText('Mail stays in the Outbox');
  await expect(results.locator('mark').filter({ hasText: '9297' }).first()).toBeVisible();
  expect(page.url()).not.toContain('9297');
});

test('nothing that fits is said first, with what there is and ways on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/q154298-outbox/');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await boxOf(page).fill('printer in room 12 prints only half of the page');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('heading', { name: 'Nothing here fits' })).toBeVisible();
  await expect(dialog.getByText(/No article here mentions .*“printer”/)).toContainText('Mail stays in the Outbox');
  await expect(dialog.getByRole('status').filter({ hasText: 'Nothing here fits' })).toBeAttached();
  await expect(dialog.getByRole('link', { name: 'Answer a few questions' })).toHaveAttribute('href', '/triage/');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy the text' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Looked up in Unstuck on \d{4}-\d\d-\d\d: no article fits\.\nIn the caller's words: printer in room 12/,
  );
  await dialog.getByRole('link', { name: 'All articles' }).click();
  await expect(page).toHaveURL('/');
});

test('what only shares words is folded, and a version that nothing is for is named', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Describe it' }).fill('mail stuck in the queue, Exchange 2016');
  await expect(page.getByText('No article here is for “exchange 2016”.', { exact: false })).toBeVisible();
  const shared = page.getByRole('list', { name: 'What only shares words' });
  await expect(shared).toBeHidden();
  await page.getByText(/only shares? words with it/).click();
  await expect(shared.getByRole('link').first()).toBeVisible();
});

test('a description in another language is at most perhaps, and the language is named', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Describe it' }).fill('Die Mails bleiben im Postausgang liegen, Exchange 5.5');
  await expect(page.getByText('This reads as German.', { exact: false })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toContainText('Mail stays in the Outbox');
  await expect(page.getByRole('list', { name: 'Fits', exact: true })).toHaveCount(0);
});

test('half a word never says that nothing fits', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('textbox', { name: 'Describe it' });
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      if (document.body.innerText.includes('Nothing here fits')) {
        document.title = 'flashed';
      }
    });
    seen.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await box.pressSequentially('my mail sits in the Outbox');
  await expect(page.getByRole('list', { name: 'Fits', exact: true }).getByRole('link').first()).toContainText('Mail stays in the Outbox');
  await expect(page).not.toHaveTitle('flashed');
});

test('on the start page Enter opens the selected result and arrows choose another', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('textbox', { name: 'Describe it' });
  const results = page.getByRole('list', { name: 'Results' });
  await box.fill('mail stays in the queue, Exchange 2003');
  await expect(results.getByRole('link').first()).toContainText('Outgoing mail stays in the queue behind ISA');
  await page.keyboard.press('ArrowDown');
  await expect(results.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/kb305394-isa-queue/');
});

test('an index that does not load is said, and typing on tries again', async ({ page }) => {
  let isDown = true;
  await page.route(/_virtual_search-index/, (route) => (isDown ? route.abort() : route.continue()));
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Describe it' }).fill('outb');
  await expect(page.getByRole('alert').filter({ hasText: 'The index could not be loaded' })).toBeVisible();
  isDown = false;
  await expect(async () => {
    await page.keyboard.press('Backspace');
    await page.keyboard.type('b');
    await expect(page.getByRole('list', { name: 'Results' })).toBeVisible({ timeout: 200 });
  }).toPass();
});

test('an article whose places do not load is shown without them', async ({ page }) => {
  await page.route(/search-places-q175982/, (route) => route.abort());
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Describe it' }).fill('netstat');
  const results = page.getByRole('list', { name: 'Results' });
  await expect(results.getByRole('link')).toHaveText([/Internet mail stays in the queue until a restart/]);
});

test('only the places of articles that are found are loaded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(/search-places-([\w-]+?)-[\w-]{8}\.js/.exec(request.url())?.[1] ?? ''));
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Describe it' }).fill('blackberry red x');
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toContainText('Cannot send from a device');
  expect(asked.filter((id) => id !== '')).toEqual(['kb912918-send-as']);
});

/** Opens search with results on the screen, and what is found for the words typed next held back. */
async function typeAhead(page: Page) {
  const letGo = await holdBack(page, /search-places-q175982/);
  await page.goto('/kb305394-isa-queue/');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await boxOf(page).fill('blackberry red x');
  const first = dialogOf(page).getByRole('list', { name: 'Results' }).getByRole('link').first();
  await expect(first).toContainText('Cannot send from a device');
  await boxOf(page).fill('netstat');
  return { first, letGo };
}

test('Enter pressed before the results are there opens the first of them', async ({ page }) => {
  const { first, letGo } = await typeAhead(page);
  await page.keyboard.press('Enter');
  await expect(first).toContainText('Cannot send from a device');
  await expect(page).toHaveURL('/kb305394-isa-queue/');
  letGo();
  await expect(page).toHaveURL('/q175982-leaked-connections/');
});

test('the arrow pressed before the results are there goes to the first of them', async ({ page }) => {
  const { first, letGo } = await typeAhead(page);
  await page.keyboard.press('ArrowDown');
  await expect(first).toContainText('Cannot send from a device');
  await expect(boxOf(page)).toBeFocused();
  letGo();
  await expect(first).toHaveAttribute('href', '/q175982-leaked-connections/');
  await expect(first).toBeFocused();
});

test('the first view of a question loads nothing of search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/q154298-outbox/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /search|find-places/.test(url))).toEqual([]);
});

test('the dialog fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/q154298-outbox/');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await boxOf(page).fill('service account');
  await expect(dialogOf(page).getByRole('list', { name: 'Results' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await dialogOf(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
});
