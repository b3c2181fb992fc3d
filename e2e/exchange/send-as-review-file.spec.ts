import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { exportBytes, exportLines } from '../../scripts/bench/send-as-export.mjs';
import { address, asExport, bytesOf, exportFile, field, figure, grid, openExport, patient } from './export-review.ts';

test('200,000 lines are read, sorted, searched and decided without a request, and come back byte for byte', async ({ page }, info) => {
  test.setTimeout(120_000);
  const lines = [...exportLines(200_000)];
  // The copy for offline use is fetched once, a second late, whatever is done here.
  const late = page.waitForRequest(/\/keep-offline-/);
  await page.goto(address);
  await field(page).waitFor();
  await late;
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  // What the page saves is a blob of its own and reaches no network.
  const isOurs = (url: string) => !url.startsWith('blob:');
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
