// A pack that a person opens from a file: kept on the device, walked like one beside the program, and taken away again.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

const folder = 'e2e/packs/office-desk';
const drops = 'office-desk.od101-vpn-drops';
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]),
);
const packed = (content: Parameters<typeof zipSync>[0]) => ({
  name: 'office-desk-1.unstuck',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipSync(content)),
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const list = (page: Page) => page.getByRole('list', { name: /^Articles of Office desk/ });
const badge = (page: Page) => page.getByText('only on this device', { exact: true });

async function openPack(page: Page, content: Parameters<typeof zipSync>[0]) {
  await page.getByRole('button', { name: 'Open a pack…' }).click();
  await page.getByLabel('Choose a file').setInputFiles(packed(content));
}

test('a pack is opened from a file, walked after a reload, and asked for again once it is removed', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  const dialog = page.getByRole('dialog', { name: 'Open a pack' });
  await openPack(page, { ...files, 'run.html': strToU8('<p>') });
  await expect(dialog.getByRole('status')).toContainText('run.html: is refused');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);

  await openPack(page, { desk: files, '.DS_Store': strToU8('x') });
  await expect(dialog.getByRole('status')).toContainText(/is kept on this device: 5 articles\..*\.DS_Store: was put there by the computer/);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(list(page)).toBeVisible();
  await expect(badge(page)).toBeVisible();
  await page.getByRole('textbox', { name: /^Describe it, or paste/ }).fill('vpn client tunnel');
  await expect(page.getByRole('list', { name: 'In other packs', exact: true }).getByRole('listitem').first()).toContainText(
    'only on this device',
  );
  await page.getByRole('textbox', { name: /^Describe it, or paste/ }).fill('');
  await page.goto('/triage/?in=packs');
  await expect(
    page
      .getByRole('list', { name: 'Articles that fit' })
      .getByRole('listitem')
      .filter({ has: badge(page) })
      .first(),
  ).toContainText('Office desk');
  await page.goto('/triage/');
  await expect(page.getByRole('list', { name: 'Answers', exact: true })).toContainText('from A made-up house, only on this device');
  await page.goto('/');
  await list(page).getByRole('link', { name: /VPN/ }).first().click();
  await expect(page).toHaveURL(`/in/?${drops}`);
  await page
    .getByRole('list', { name: 'Answers', exact: true })
    .getByRole('link', { name: /Client 5/ })
    .click();
  await expect(page).toHaveURL(/office-desk\.vpn-client=v5$/);
  const second = (await heading(page).textContent()) ?? '';
  await page.reload();
  await expect(heading(page)).toHaveText(second);
  await expect(badge(page)).toBeVisible();
  await page.goto(`/in/map/?${drops}`);
  await expect(badge(page)).toBeVisible();

  await page.goto('/');
  await page.getByRole('button', { name: /^Remove “Office desk/ }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('button', { name: 'Open a pack…' })).toBeVisible();
  await expect(list(page)).toHaveCount(0);
  await page.goto(`/in/?${drops}`);
  await expect(page.getByText(/for the file of that pack, and open it here/)).toBeVisible();
  await openPack(page, files);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('list', { name: 'Answers', exact: true })).toBeVisible();

  await page.goto('/cases/');
  await page.getByRole('button', { name: 'Delete everything on this device…' }).click();
  await expect(page.getByRole('dialog')).toContainText('packs that were opened on this device');
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(heading(page)).toHaveText('Everything is deleted');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  await page.goto(`/in/?${drops}`);
  await expect(page.getByRole('button', { name: 'Open a pack…' })).toBeVisible();
});
