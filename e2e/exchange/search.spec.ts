import { expect, type Page, test } from '@playwright/test';
import { findPlaces } from '../find-places.ts';
import { holdBack } from '../hold-back.ts';
import { openWithAllThatWaits } from '../load-late.ts';

const places = await findPlaces();

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const boxOf = (page: Page) => dialogOf(page).getByRole('searchbox');
const resultsIn = (page: Page) => dialogOf(page).getByRole('list', { name: 'Results' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('search opens from each kind of page and leads to an article', async ({ page }) => {
  for (const address of ['/', places.cause, places.about, '/nothing/']) {
    await page.goto(address);
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.type('netstat');
    await dialogOf(page).getByRole('link', { name: 'Internet mail stays in the queue until a restart' }).click();
    await expect(page).toHaveURL('/q175982-leaked-connections/');
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
  }
});

test('a question loads nothing of search until it is opened, which is then used and left by keyboard alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.install();
  await openWithAllThatWaits(page, '/q154298-outbox/');
  await expect(heading(page)).toBeFocused();
  expect(asked.filter((url) => /search|find-places/.test(url))).toEqual([]);
  const button = page.getByRole('button', { name: 'Search' });
  await test.step('Escape closes it, as the button does, and gives the focus back', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('1020');
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveURL('/q154298-outbox/');
    await button.click();
    await dialogOf(page).getByRole('button', { name: 'Close' }).click();
    await expect(button).toBeFocused();
  });
  await test.step('a key pressed before the browser has said that it is closed opens it again', async () => {
    await button.click();
    await dialogOf(page).evaluate((dialog: HTMLDialogElement) => {
      dialog.close();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
    });
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
  });
  await test.step('it fits a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.keyboard.press('Control+k');
    await boxOf(page).fill('Service Account Admin role');
    await expect(resultsIn(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await dialogOf(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  });
  const place = await test.step('arrows go through the results and back to the box, Enter opens a place', async () => {
    const first = resultsIn(page).getByRole('link').first();
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const path = await resultsIn(page).locator('a:focus').getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${path}?from=${path?.split('/')[2]}`);
    await expect(heading(page)).toBeFocused();
    return page.url();
  });
  await test.step('Enter opens the first result, and Back leads back', async () => {
    await page.keyboard.press('/');
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.type('KB912918');
    await expect(resultsIn(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/kb912918-send-as/');
    await page.goBack();
    await expect(page).toHaveURL(place);
  });
});

test('what is typed before search is there is searched, and answers no question', async ({ page }) => {
  const letGo = await holdBack(page, /search-panel/);
  await page.goto('/q154298-outbox/');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toContainText('Opening…');
  await page.keyboard.type('102');
  letGo();
  await expect(dialogOf(page)).not.toContainText('Opening…');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.type('0');
  await expect(boxOf(page)).toHaveValue('1020');
  await expect(page).toHaveURL('/q154298-outbox/');
});

test('digits and the slash obey the switch and are characters while one types; Ctrl K always works', async ({ page }) => {
  await page.goto('/kb305394-isa-queue/external-dns/');
  const server = page.getByLabel('Exchange server');
  await server.fill('');
  await page.keyboard.type('a/b1');
  await expect(server).toHaveValue('a/b1');
  await page.keyboard.press('Control+k');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: 'Keys 0 to 9, U and / work' }).click();
  await heading(page).focus();
  await page.keyboard.press('/');
  await page.keyboard.press('1');
  await expect(dialogOf(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toBeVisible();
  await expect(page).toHaveURL('/kb305394-isa-queue/external-dns/?from=external-dns');
});

test('the start page searches as one types, and loads the places only of what is found', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(/search-places-([\w-]+?)-[\w-]{8}\.js/.exec(request.url())?.[1] ?? ''));
  await page.goto('/');
  const box = page.getByRole('textbox', { name: 'Describe it' });
  const results = page.getByRole('list', { name: 'Results' });
  const first = results.getByRole('link').first();
  await box.fill('blackbery red x');
  await expect(first).toContainText('Cannot send from a device or a shared mailbox');
  await expect(page.getByRole('status').filter({ hasText: /^Fits: 1/ })).toBeAttached();
  await expect(results.locator('mark').first()).toHaveText(/blackberry|red x/i);
  expect(asked.filter((id) => id !== '')).toEqual(['kb912918-send-as']);
  await box.fill('9297');
  await expect(first).toContainText('Mail stays in the Outbox');
  await expect(results.locator('mark').filter({ hasText: '9297' }).first()).toBeVisible();
  expect(page.url()).not.toContain('9297');
  await test.step('what only shares words is folded, and a version that nothing is for is named', async () => {
    await box.fill('mail stuck in the queue, Exchange 2016');
    await expect(page.getByText('No article here is for “exchange 2016”.', { exact: false })).toBeVisible();
    const shared = page.getByRole('list', { name: 'What only shares words' });
    await expect(shared).toBeHidden();
    await page.getByText(/only shares? words with it/).click();
    await expect(shared.getByRole('link').first()).toBeVisible();
  });
  await test.step('a description in another language is at most perhaps, and the language is named', async () => {
    await box.fill('Die Mails bleiben im Postausgang liegen, Exchange 5.5');
    await expect(page.getByText('This reads as German.', { exact: false })).toBeVisible();
    await expect(first).toContainText('Mail stays in the Outbox');
    await expect(page.getByRole('list', { name: 'Fits', exact: true })).toHaveCount(0);
  });
  await test.step('what was read in other words is no evidence for these', async () => {
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('[aria-label="Fits"]')?.textContent?.includes('Mail stays in the Outbox')) {
          document.title = 'flashed';
        }
      });
      seen.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await expect(page.getByText('Exchange 5.5', { exact: true }).first()).toBeVisible();
    await box.fill('mail stays in the queue, Exchange 2003');
    await expect(first).toContainText('Outgoing mail stays in the queue behind ISA');
    await expect(page).not.toHaveTitle('flashed');
  });
  await test.step('arrows choose a result, and Enter in the box opens the first', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(box).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/kb305394-isa-queue/');
  });
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

test('half a word never says that nothing fits, also while what is found for the next one is on its way', async ({ page }) => {
  await page.clock.install();
  const letPlacesThrough = await holdBack(page, /search-places-/);
  await page.goto('/');
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  const box = page.getByRole('textbox', { name: 'Describe it' });
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      if (document.body.innerText.includes('Nothing here fits')) {
        document.title = 'flashed';
      }
    });
    seen.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  // By the page's clock: a busy machine types slowly, and what has rested is answered.
  await page.clock.pauseAt(Date.now() + 10_000);
  await box.focus();
  for (const character of 'my mail sits in the Outbox') {
    await page.keyboard.press(character === ' ' ? 'Space' : character);
    await page.clock.runFor(100);
  }
  letPlacesThrough();
  await page.clock.resume();
  await expect(page.getByRole('list', { name: 'Fits', exact: true }).getByRole('link').first()).toContainText('Mail stays in the Outbox');
  await expect(page).not.toHaveTitle('flashed');
  await expect(box).toHaveValue('my mail sits in the Outbox');
});

test('an index that does not load is said, and typing on tries again; an article whose places do not load is shown without them', async ({
  page,
}) => {
  let isDown = true;
  await page.route(/_virtual_search-index/, (route) => (isDown ? route.abort() : route.continue()));
  await page.route(/search-places-q175982/, (route) => route.abort());
  await page.goto('/');
  const box = page.getByRole('textbox', { name: 'Describe it' });
  const results = page.getByRole('list', { name: 'Results' });
  await box.fill('outb');
  await expect(page.getByRole('alert').filter({ hasText: 'The index could not be loaded' })).toBeVisible();
  isDown = false;
  await expect(async () => {
    await page.keyboard.press('Backspace');
    await page.keyboard.type('b');
    await expect(results).toBeVisible({ timeout: 200 });
  }).toPass();
  await box.fill('netstat');
  await expect(results.getByRole('link')).toHaveText([/Internet mail stays in the queue until a restart/]);
});

test('Enter or the arrow pressed before the results are there goes to the first of them', async ({ page }) => {
  await page.goto('/kb305394-isa-queue/');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await boxOf(page).fill('blackberry red x');
  const first = resultsIn(page).getByRole('link').first();
  await expect(first).toContainText('Cannot send from a device');
  for (const [key, words, id] of [
    ['ArrowDown', 'netstat', 'q175982-leaked-connections'],
    ['Enter', '9297', 'q154298-outbox'],
  ] as const) {
    await test.step(key, async () => {
      const shown = (await first.textContent()) ?? '';
      const letGo = await holdBack(page, new RegExp(`search-places-${id}`));
      await boxOf(page).fill(words);
      await page.keyboard.press(key);
      await expect(first).toHaveText(shown);
      await expect(boxOf(page)).toBeFocused();
      await expect(page).toHaveURL('/kb305394-isa-queue/');
      letGo();
      if (key === 'ArrowDown') {
        await expect(first).toHaveAttribute('href', `/${id}/`);
        await expect(first).toBeFocused();
      } else {
        await expect(page).toHaveURL(`/${id}/`);
      }
    });
  }
});
