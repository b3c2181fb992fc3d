import { Buffer } from 'node:buffer';
import { expect, type Page } from '@playwright/test';
import { exportBytes } from '../../scripts/bench/send-as-export.mjs';
import { step } from '../checklist-step.ts';

export const evidenceBox = (page: Page) => page.getByRole('textbox', { name: /^Describe it/ });

/** Loads a first page, and goes on from there as a link does: to load a page anew costs more than to look at it. */
export async function goTo(page: Page, address: string) {
  if (page.url() === 'about:blank') {
    await page.goto(address);
  } else {
    await page.evaluate((to) => {
      (document.activeElement as HTMLElement | null)?.blur();
      history.pushState(null, '', to);
    }, address);
  }
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  // Each page takes the focus once it is there: its heading, or the place in a map.
  await expect(page.locator('main :focus')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1);
  // The last to come of what stands on a page: until then what is typed there would be lost.
  await expect(page.getByRole('textbox', { name: 'Note on this place', disabled: true })).toHaveCount(0);
}

/** Takes steps of that checklist into every state: done, skipped, failed, waiting and just being asked about. */
export async function takeEachState(page: Page) {
  await page.getByRole('group', { name: 'I am:' }).getByRole('checkbox', { name: 'AD admin' }).check();
  await step(page, 1).getByRole('checkbox').check();
  await step(page, 2).getByRole('button', { name: 'Skip, with a reason' }).click();
  await page.keyboard.type('Done before');
  await step(page, 2).getByRole('button', { name: 'Skip this step' }).click();
  await step(page, 3).getByRole('button', { name: 'Did not work' }).click();
  await page.keyboard.type('No such menu');
  await step(page, 3).getByRole('button', { name: 'Mark as not working' }).click();
  await step(page, 4).getByRole('button', { name: 'Skip, with a reason' }).click();
  await step(page, 4).getByRole('button', { name: 'Skip this step' }).click();
  await step(page, 8).getByRole('checkbox').click();
  await step(page, 9).getByRole('checkbox').click();
}

/** A cause with steps in every state. */
export async function openWithRecords(page: Page) {
  await goTo(page, '/kb912918-send-as/account-lacks-send-as/');
  await takeEachState(page);
  await expect(step(page, 8)).toContainText('Waiting since');
}

export async function openExport(page: Page) {
  if (!page.url().endsWith('/tools/send-as-review/')) {
    await goTo(page, '/tools/send-as-review/');
  }
  const buffer = Buffer.concat([exportBytes(200), Buffer.from('"""half"""\r\n', 'utf16le')]);
  await page
    .getByLabel(/^(Choose the export|Add the export)/)
    .setInputFiles({ name: 'Send_As_Export_9_41_07.txt', mimeType: 'text/plain', buffer });
  await expect(page.getByRole('grid', { name: 'Lines of the export' }).getByRole('row').nth(1)).toContainText('CORP');
}

export async function refuseDatabase(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
}

// What stands on a page last: when it is there, all of it has come.
export const howToFind = '#how-to-find';
export const steps = 'input[id^="step-"]';
export const notes = '[data-notes] textarea:enabled';

export const at =
  (address: string, ...last: readonly string[]) =>
  async (page: Page): Promise<void> => {
    await goTo(page, address);
    for (const part of last) {
      await expect(page.locator(part).first()).toBeAttached();
    }
  };

export async function searchInDialog(page: Page, words: string) {
  const dialog = page.getByRole('dialog');
  if (!(await dialog.isVisible())) {
    await page.keyboard.press('Control+k');
  }
  await dialog.getByRole('searchbox').fill(words);
}

export async function failDetails(page: Page) {
  await page.route(/-details\d+-[^/]*\.js$/, (route) => route.abort());
}
