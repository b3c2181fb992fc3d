import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Download, expect, type Page, test } from '@playwright/test';
import { exportBytes, exportLines } from '../scripts/send-as-export.mjs';
import { findViolations } from './find-violations.ts';

// Reading 65 MB is slow where many tests share two processors.
const patient = expect.configure({ timeout: 30_000 });
const address = '/tools/send-as-review/';
const field = (page: Page) => page.getByLabel(/^(Choose the export|Add the export)/);
const grid = (page: Page) => page.getByRole('grid', { name: 'Lines of the export' });
const exportFile = (buffer: Buffer, name = 'Send_As_Export_9_41_07.txt') => ({ name, mimeType: 'text/plain', buffer });
const asExport = (lines: readonly string[]) => Buffer.from(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`, 'utf16le');

async function openExport(page: Page, buffer: Buffer) {
  await page.goto(address);
  await field(page).setInputFiles(exportFile(buffer));
  await expect(grid(page).getByRole('row').nth(1)).toContainText('CORP');
}

const figure = (page: Page, word: string) => page.locator('dl[aria-label="Summary"] > div').filter({ hasText: word }).locator('dd');

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

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

test('200,000 lines are read, sorted, searched and decided without a request, and come back byte for byte', async ({ page }, info) => {
  test.setTimeout(120_000);
  const lines = [...exportLines(200_000)];
  await page.goto(address);
  await field(page).waitFor();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  // What the page saves is a blob of its own and reaches no network.
  // The copy for offline use is fetched once, whatever is done here.
  const isOurs = (url: string) => !url.startsWith('blob:') && !/\/(after-first-view|device-data)-/.test(url);
  page.on('request', (request) => isOurs(request.url()) && requests.push(request.url()));
  // By its path: Playwright itself takes no more than 50 MB by value.
  const path = info.outputPath('Send_As_Export_9_41_07.txt');
  writeFileSync(path, asExport(lines));
  await field(page).setInputFiles(path);
  await patient(grid(page)).toHaveAttribute('aria-rowcount', '200001');
  expect(await grid(page).getByRole('row').count()).toBeLessThan(60);

  await grid(page).getByRole('gridcell').first().click();
  await page.keyboard.press('Control+End');
  const last = grid(page).locator('[aria-rowindex="200001"]');
  await patient(last).toContainText('199999');
  await patient(last.getByRole('gridcell').first()).toBeFocused();

  await page.getByRole('columnheader').getByRole('button', { name: 'Mailbox owner' }).click();
  await patient(page.getByRole('columnheader', { name: 'Mailbox owner' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByLabel('Search the whole line').fill('OU=SALES,DC=CORP');
  await patient(page.getByText('200,000 lines', { exact: true })).toBeVisible();
  await page.getByLabel('Search the whole line').fill('"Иванов, ЕЛЕНА 48"');
  await patient(page.getByText('1 line of 200,000')).toBeVisible();
  await page.getByRole('button', { name: 'Show all lines' }).click();

  await page.getByRole('button', { name: 'Grant all 200,000 shown' }).click();
  await page.getByRole('checkbox', { name: /^I looked at them/ }).check();
  await page.getByLabel('Reason, needed for so many at once').fill('Agreed with the owners');
  await page.getByRole('button', { name: 'Grant all 200,000 lines' }).click();
  await patient(figure(page, 'Granted')).toHaveText('200,000');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save Granted_only_' }).click();
  expect((await bytesOf(await download)).equals(asExport(lines))).toBe(true);
  expect(requests).toEqual([]);
});

test('reading can be stopped', async ({ page }, info) => {
  const path = info.outputPath('Send_As_Export_9_41_07.txt');
  writeFileSync(path, exportBytes(200_000));
  await page.goto(address);
  await field(page).setInputFiles(path);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped.')).toBeVisible();
  await expect(grid(page)).toHaveCount(0);
  await field(page).setInputFiles(exportFile(exportBytes(10)));
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '11');
});

test('what was done to a file is said with its lines', async ({ page }) => {
  const [first = '', second = ''] = [...exportLines(2)];
  await page.goto(address);
  const spoilt = `\r\n---------- SEND_AS.TXT\r\n${first}\r\nSend_As.txt:${second}\n${first}\r\n"""half"""\r\n`;
  await field(page).setInputFiles(exportFile(Buffer.from(spoilt, 'utf16le')));
  const found = page.getByRole('list', { name: 'Problems found' });
  await expect(found.getByRole('listitem')).toHaveText([
    /^UTF-16 without the mark at its start\. The whole file\. Read; written with the mark\.$/,
    /^Fewer than five fields\. 1 line\. Left out/,
    /^The same line again\. 1 line\./,
    /^Header line of Find\. 1 line\. Removed/,
    /^File name in front, from Findstr with a wildcard\. 1 line\./,
    /^Line does not end in CR and LF\. 1 line\./,
    /^Empty line\. 1 line\./,
  ]);
  await found.getByRole('listitem').filter({ hasText: 'The same line again' }).getByRole('button', { name: 'Show lines' }).click();
  await expect(found.getByRole('list', { name: 'The same line again' })).toContainText('Line 5:');
  await expect(found.getByRole('list', { name: 'The same line again' })).toContainText('first on line 3');
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

test('decisions come back with the same file, and the report has them with their reasons', async ({ page }) => {
  await openExport(page, exportBytes(50));
  await page.getByLabel('Reason for your next decision').fill('=agreed with the owner');
  await grid(page)
    .getByRole('button', { name: /^Grant: line 2,/ })
    .click();
  await grid(page)
    .getByRole('button', { name: /^Leave out: line 1,/ })
    .click();
  await expect(figure(page, 'Left out')).toHaveText('1');
  await expect(page.getByLabel('Reason for your next decision')).toHaveValue('');
  // Kept as soon as the device holds it, whatever the page does next.
  await expect.poll(() => page.evaluate(countKept)).toBe(2);

  await page.reload();
  await field(page).setInputFiles(exportFile(exportBytes(50), 'Renamed.txt'));
  await expect(page.getByText('Your earlier decisions about it are here again.')).toBeVisible();
  await expect(grid(page).getByRole('button', { name: /^Grant: line 2,/ })).toHaveAttribute('aria-pressed', 'true');

  const importing = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save Granted_only_Renamed.txt' }).click();
  expect(await bytesOf(await importing)).toEqual(asExport([...exportLines(50)].slice(1, 2)));
  await page.getByLabel(/^Domain controller/).fill('DC-2');
  await expect(page.getByText('CSCRIPT AddSendAs.vbs DC-2 -Import "Granted_only_Renamed.txt"')).toBeVisible();
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the table (CSV)' }).click();
  const csv = (await bytesOf(await table)).toString();
  expect(csv.split('\r\n')[1]).toMatch(/^"Renamed.txt","1",.*"leave out",""/);
  expect(csv.split('\r\n')[2]).toMatch(/^"Renamed.txt","2","Baker, Anna 1",.*"grant Send As","'=agreed with the owner"/);
  await page.getByRole('button', { name: 'Write the text for the ticket' }).click();
  const text = page.getByRole('textbox', { name: 'Text for the ticket' });
  await expect(text).toHaveValue(/Granted 1, left out 1, undecided 48, of 50 lines\./);
  await expect(text).not.toHaveValue(/BESAdmin/);
  await page.getByRole('switch', { name: 'Names in the text' }).click();
  await expect(text).toHaveValue(/Grant: CORP\\BESAdmin on 1 mailbox\. Reason: =agreed with the owner/);
});

test('refused storage is said, and the work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openExport(page, exportBytes(20));
  await expect(page.getByRole('alert').filter({ hasText: 'does not keep your decisions' })).toBeVisible();
  await grid(page)
    .getByRole('button', { name: /^Grant: line 2,/ })
    .click();
  await expect(figure(page, 'Granted')).toHaveText('1');
});

test('where workers are refused the page reads the file itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      },
    });
  });
  await openExport(page, exportBytes(20));
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '21');
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

test('axe finds nothing on lines, accounts and the second look, wide and light or narrow and dark', async ({ page }) => {
  test.setTimeout(90_000);
  await openExport(page, Buffer.concat([exportBytes(200), Buffer.from('"""half"""\r\n', 'utf16le')]));
  const check = async () => {
    for (const [width, colorScheme] of [
      [390, 'dark'],
      [1366, 'light'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      expect([width, await findViolations(page)]).toEqual([width, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
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

/** How many decisions this device has kept. */
async function countKept(): Promise<number> {
  const open = indexedDB.open('unstuck/#send-as-review');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const all = database.transaction('kept').objectStore('kept').getAll();
  const kept = await new Promise<{ decisions?: Uint8Array }[]>((resolve) => {
    all.onsuccess = () => resolve(all.result);
  });
  database.close();
  return kept.flatMap(({ decisions }) => [...(decisions ?? [])]).filter((decision) => decision !== 0).length;
}
