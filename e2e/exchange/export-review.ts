import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { type Download, expect, type Page } from '@playwright/test';

// Reading 65 MB is slow where many tests share two processors.
export const patient = expect.configure({ timeout: 30_000 });
export const address = '/tools/send-as-review/';
export const field = (page: Page) => page.getByLabel(/^(Choose the export|Add the export)/);
export const grid = (page: Page) => page.getByRole('grid', { name: 'Lines of the export' });
export const exportFile = (buffer: Buffer, name = 'Send_As_Export_9_41_07.txt') => ({ name, mimeType: 'text/plain', buffer });
export const asExport = (lines: readonly string[]) => Buffer.from(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`, 'utf16le');

export async function openExport(page: Page, buffer: Buffer) {
  await page.goto(address);
  await field(page).setInputFiles(exportFile(buffer));
  await expect(grid(page).getByRole('row').nth(1)).toContainText('CORP');
}

export const figure = (page: Page, word: string) => page.locator('dl[aria-label="Summary"] > div').filter({ hasText: word }).locator('dd');

export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}
