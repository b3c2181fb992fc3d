import { expect, type Page, test } from '@playwright/test';
import { giveTicket, heading, note, saved } from './case-page.ts';
import { step } from './checklist-step.ts';
import { findPlaces } from './find-places.ts';

const { articleIds, reached } = await findPlaces();
const other = `/${articleIds.at(-1)}/`;

/** The first page opens no database, as if it were left before the browser had written anything. */
async function storeNothingOnFirstPage(page: Page) {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('test') === null) {
      sessionStorage.setItem('test', 'first page');
      IDBFactory.prototype.open = () => Object.create(null);
    }
  });
}

test('what was done on a page that is left before it is stored is on the next page', async ({ page }) => {
  await storeNothingOnFirstPage(page);
  await page.goto(reached);
  await giveTicket(page, 'INC-9');
  await note(page).fill('Left at once');
  await step(page, 1).getByRole('checkbox').check();
  await page.goto(other);
  await expect(page.getByText('beside INC-9')).toBeVisible();
  await page.goto(reached);
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
  await expect(note(page)).toHaveValue('Left at once');
  await expect(saved(page)).toBeAttached();
});

test('what was changed in a stored case and not stored yet is in the list and in the case after the page is left', async ({ page }) => {
  await page.goto(reached);
  await giveTicket(page, 'INC-10');
  await note(page).fill('First');
  await expect(saved(page)).toBeVisible();
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => new Proxy(Object.create(null), { get: () => () => Object.create(null) });
  });
  await note(page).fill('Second');
  await page.getByRole('button', { name: 'Ticket INC-10' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill('INC-11');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ticket INC-11' })).toBeVisible();
  await page.goto('/cases/');
  await page.getByRole('link', { name: 'INC-11' }).click();
  await expect(note(page)).toHaveValue('Second');
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('unsaved')))).toEqual([]);
});

test('a case that the browser has cleared away is said to be gone, and the walk goes on', async ({ page }) => {
  await page.goto(reached);
  await giveTicket(page, 'INC-10');
  await expect(saved(page)).toBeVisible();
  await page.goto('/health/');
  await page.evaluate(
    () =>
      new Promise((done, refuse) => {
        const request = indexedDB.deleteDatabase('unstuck/#cases');
        request.onsuccess = done;
        request.onerror = refuse;
      }),
  );
  await page.goto(reached);
  await expect(page.getByRole('alert').filter({ hasText: 'no longer on this device' })).toBeVisible();
  await step(page, 1).getByRole('checkbox').check();
  await expect(saved(page)).toBeVisible();
});

test('a case that cannot be read just now is not said to be gone, and is there again once it can', async ({ page }) => {
  await page.goto(reached);
  await step(page, 1).getByRole('checkbox').check();
  await giveTicket(page, 'INC-11');
  await expect(saved(page)).toBeVisible();
  await page.addInitScript(() => {
    if (location.hash !== '#readable') {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    }
  });
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be read' })).toContainText('It is not lost.');
  await expect(page.getByText('no longer on this device')).toHaveCount(0);
  await page.goto(`${reached}#readable`);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Ticket INC-11' })).toBeVisible();
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
});

test('a browser that keeps nothing says so, goes on, and lets the text be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      },
    });
  });
  await page.goto(reached);
  await step(page, 1).getByRole('checkbox').check();
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved: this browser refuses to keep it' })).toBeVisible();
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  await expect(page.getByRole('group', { name: 'Ticket text' })).toHaveText(/\[done /);
  await page.keyboard.press('Escape');
  const cause = (await heading(page).textContent()) ?? '';
  await page.getByRole('link', { name: /^Not fixed/ }).click();
  await expect(heading(page)).not.toHaveText(cause);
  await page.goBack();
  await page.getByRole('link', { name: 'Unstuck', exact: true }).click();
  await expect(heading(page)).toHaveText('What do you see?');
  await page.goBack();
  await expect(step(page, 1).getByRole('checkbox')).toBeChecked();
  await page.goto('/cases/');
  await expect(page.getByRole('alert').filter({ hasText: 'does not let the page keep or read cases' })).toBeVisible();
});

test('a browser whose storage does not answer says so after some seconds, on the page that is left as on the next', async ({ page }) => {
  const told = page.getByRole('alert').filter({ hasText: 'Not saved yet: the storage of this browser does not answer.' });
  await page.clock.install();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => Object.create(null);
  });
  await page.goto(reached);
  await step(page, 1).getByRole('checkbox').check();
  await expect(page.getByRole('status').filter({ hasText: 'Saving on this device…' })).toBeVisible();
  await page.clock.runFor(4000);
  await expect(told).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Not saved.' })).toBeVisible();
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(async () => {
    await page.clock.runFor(4000);
    await expect(told).toBeVisible({ timeout: 100 });
  }).toPass();
  await page.goto('/cases/');
  await expect(async () => {
    await page.clock.runFor(4000);
    await expect(page.getByRole('alert').filter({ hasText: 'Your cases are not lost' })).toBeVisible({ timeout: 100 });
  }).toPass();
});
