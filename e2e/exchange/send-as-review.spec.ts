import { Buffer } from 'node:buffer';
import { expect, test } from '@playwright/test';
import { exportBytes, exportLines } from '../../scripts/bench/send-as-export.mjs';
import { findViolations } from '../find-violations.ts';
import { address, asExport, exportFile, field, figure, grid, openExport } from './export-review.ts';

test('a step of the checklist leads to the review, and so does the start page', async ({ page }) => {
  await page.goto('/kb912918-send-as/many-lack-send-as/');
  await page.getByRole('link', { name: 'Review the export in this browser' }).first().click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goto('/');
  await page.getByRole('link', { name: /^Review an AddSendAs.vbs export/ }).click();
  await expect(page).toHaveURL(address);
});

test('what was decided stands in the case that the review was opened from', async ({ page }) => {
  await page.goto('/kb912918-send-as/many-lack-send-as/');
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill('INC-11');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Review the export in this browser' }).first().click();
  await field(page).setInputFiles(exportFile(asExport([...exportLines(20)])));
  await grid(page)
    .getByRole('row')
    .nth(1)
    .getByRole('button', { name: /^Leave out/ })
    .click();
  await page.goBack();
  await expect(page.getByRole('list', { name: 'Other notes' })).toContainText(
    'Send_As_Export_9_41_07.txt: 0 granted, 1 left out, 19 undecided',
  );
});

test('a group action stops at owners with delegates and explains', async ({ page }) => {
  await openExport(page, exportBytes(1000));
  await page.getByRole('button', { name: 'By account' }).click();
  const accounts = page.getByRole('grid', { name: 'Accounts in the export' });
  await expect(accounts.getByRole('row').nth(1)).toContainText('CORP\\BESAdmin');
  await accounts.getByRole('button', { name: 'Grant: CORP\\BESAdmin' }).click();
  const look = page.getByRole('dialog', { name: '72 lines of CORP\\BESAdmin need a second look' });
  // Read from its top, also where the reason stands below the screen.
  await expect(look.getByRole('heading')).toBeFocused();
  await expect(look).toContainText('never again on behalf');
  await expect(look.getByRole('button', { name: 'Grant all 500 lines' })).toBeDisabled();
  const grant = look.getByRole('button', { name: 'Grant only the 428 lines without delegates' });
  await grant.click();
  // So many need a reason.
  await expect(look.getByLabel('Reason, needed for so many at once')).toBeFocused();
  await page.keyboard.type('Service account, sends as the owner');
  await grant.click();
  await expect(figure(page, 'Granted')).toHaveText('428');
  await page.getByRole('button', { name: 'Take the last decision back' }).click();
  await expect(figure(page, 'Granted')).toHaveText('0');
});

test('more than ten lines at once are asked about, and need a reason of their own', async ({ page }) => {
  await openExport(page, exportBytes(100));
  await page
    .getByLabel('Delegates', { exact: true })
    .or(page.getByRole('button', { name: 'No Delegates' }))
    .first()
    .click();
  await page.getByRole('button', { name: /^Leave out all \d+ shown$/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Leave out \d+ lines\?$/ });
  await expect(dialog).toContainText('They stay out of the import file');
  await dialog.getByRole('button', { name: /^Leave out/ }).click();
  await expect(dialog.getByLabel(/^Reason/)).toBeFocused();
  await page.keyboard.type('Reads only');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(figure(page, 'Left out')).not.toHaveText('0');
  await page.getByRole('button', { name: /^Make all \d+ shown undecided$/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(figure(page, 'Left out')).not.toHaveText('0');
});

test('a filter shows the lines with which Find and Findstr do the same, and their caution', async ({ page }) => {
  await openExport(page, exportBytes(100));
  await page.getByRole('button', { name: 'Has Delegates' }).click();
  await expect(page.getByText('15 lines of 100')).toBeVisible();
  await page.getByText('The same with Find or Findstr').click();
  await expect(page.getByText('Find.exe "Has Delegates" Send_As_Export_9_41_07.txt > HasDelegates.txt', { exact: true })).toBeVisible();
  await expect(page.getByText('may no longer be Unicode')).toBeVisible();
});

test('the keyboard alone decides, line after line', async ({ page }) => {
  await openExport(page, exportBytes(300));
  await page.getByRole('columnheader').getByRole('button').last().focus();
  await page.keyboard.press('Tab');
  await expect(grid(page).locator('[data-cell="0:0"]')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(grid(page).getByRole('button', { name: /^Grant: line 1,/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(grid(page).getByRole('button', { name: /^Grant: line 2,/ })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+End');
  await expect(grid(page).getByRole('button', { name: /^Grant: line 300,/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(figure(page, 'Granted')).toHaveText('2');
  const decided = page.getByRole('radio', { name: 'Grant Send As' });
  // Tab goes to the radio that is checked, and the panel is told a moment after the figures.
  await expect(decided).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(decided).toBeFocused();
});

// At a width of a desk each of these is a kind of page: e2e/exchange/page-kinds.ts.
test('axe finds nothing on lines, accounts and the second look where the page is narrow, and neither width scrolls sideways', async ({
  page,
}) => {
  await openExport(page, Buffer.concat([exportBytes(200), Buffer.from('"""half"""\r\n', 'utf16le')]));
  const check = async () => {
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    expect(await findViolations(page)).toEqual([]);
  };
  await check();
  await page.getByRole('button', { name: 'By account' }).click();
  await page.getByRole('button', { name: 'Grant: CORP\\BESAdmin' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check();
  await page.getByLabel('Reason, needed for so many at once').fill('Agreed');
  await page.getByRole('button', { name: /^Grant only/ }).click();
  await expect(page.getByText('lines granted.')).toBeVisible();
  await check();
});
