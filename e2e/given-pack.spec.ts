// The ways in which a pack is given to the page, and what happens where one of its id is there already.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

const folder = resolve('e2e/packs/office-desk');
const drops = 'office-desk.od101-vpn-drops';
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]),
);

/** The pack as one file, of that edition. */
function packed(edition: number, more: Record<string, Uint8Array> = {}, fields: object = {}) {
  const head = JSON.parse(readFileSync(`${folder}/pack.json`, 'utf8'));
  const written = strToU8(JSON.stringify({ ...head, ...fields, edition: { ...head.edition, number: edition } }));
  return {
    name: 'office-desk.unstuck',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync({ ...files, 'pack.json': written, ...more })),
  };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open a pack' });
const said = (page: Page) => dialog(page).getByRole('status');

async function give(page: Page, file: ReturnType<typeof packed>) {
  if (!(await dialog(page).isVisible())) {
    await page.getByRole('button', { name: 'Open a pack…' }).click();
  }
  await page.getByLabel('Choose a file').setInputFiles(file);
}

/** Drops files of this computer as a hand would. */
async function drop(page: Page, onto: { x: number; y: number }, ...paths: string[]) {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...onto, data: { items: [], files: paths, dragOperationsMask: 1 } });
  }
}

test('a pack of one id is asked about where it is older, and said where it is there already', async ({ page, context }) => {
  await page.goto('/');
  await give(page, packed(4));
  await expect(said(page)).toContainText(/edition 4, is kept on this device: 5 articles/);
  await dialog(page).getByRole('button', { name: 'Go on' }).click();

  await give(page, packed(4));
  await expect(said(page)).toContainText('edition 4, is on this device already: 5 articles. Nothing was changed.');
  await dialog(page).getByRole('button', { name: 'Go on' }).click();
  await expect(dialog(page)).toHaveCount(0);

  await give(page, packed(3));
  await expect(said(page)).toContainText(/This is edition 3 of .* Edition 4 is on this device and is newer/);
  // Meanwhile another tab keeps a later one: what was asked is asked again.
  const other = await context.newPage();
  await other.goto('/');
  await give(other, packed(5));
  await expect(said(other)).toContainText('edition 5, is kept on this device, instead of edition 4');
  await dialog(page).getByRole('button', { name: 'Take edition 3 instead' }).click();
  await expect(said(page)).toContainText('Edition 5 is on this device and is newer');
  await dialog(page).getByRole('button', { name: 'Keep edition 5' }).click();
  await expect(dialog(page)).toHaveCount(0);

  await give(page, packed(3));
  await dialog(page).getByRole('button', { name: 'Take edition 3 instead' }).click();
  await expect(said(page)).toContainText('edition 3, is kept on this device, instead of edition 5');
  await expect(said(page)).not.toContainText('Checking');
  await dialog(page).getByRole('button', { name: 'Go on' }).click();

  // What somebody else calls the same would take over what was noted.
  await give(page, packed(9, {}, { publisher: 'Somebody else' }));
  await expect(said(page)).toContainText('This one says that it is from “Somebody else”.');
  await dialog(page)
    .getByRole('button', { name: /^Keep the one from/ })
    .click();
  await expect(dialog(page)).toHaveCount(0);
});

test('a ticket text of a pack that is not here is read in its own words', async ({ page }) => {
  const text = `UNSTUCK  [ticket: INC-9]  2026-11-21 14:12 +01:00
The tunnel drops (OD 1)
[article: office-desk%2Eod101-vpn-drops] [edition: 1 of 2026-01-01] [pack: office-desk edition 1]

ANSWERS
 Which client is it? The old one [office-desk%2Evpn-client=v4]

LINK   https://unstuck.example/
CASE   [started: 2026-11-21 13:40 +01:00] [changed: 2026-11-21 14:05 +01:00] [case: c-9]
END    [check: 00000000]`;
  await page.goto('/');
  await page.getByRole('textbox', { name: /^Describe it/ }).fill(text);
  const found = page.getByRole('region', { name: 'Ticket text of INC-9: The tunnel drops (OD 1)' });
  await expect(found).toContainText('Its article is not in this copy of Unstuck.');
  await found.getByRole('button', { name: 'Open what can be read' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article is not here');
  await expect(page.getByRole('region', { name: 'INC-9' })).toContainText('Which client is it? The old one');
});

test('a link to a pack that is not here asks for its file, and the walk goes on where it was', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/in/?${drops}&office-desk.vpn-client=v5`);
  await expect(page.getByText('in the pack “office-desk”, which this copy does not have')).toBeVisible();
  await give(page, packed(1));
  await dialog(page).getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('only on this device', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/office-desk\.vpn-client=v5/);
  await expect(page.getByRole('list', { name: 'Answers', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied. Send its pack too')).toBeVisible();
});

test('a pack is dropped anywhere as a file or a folder, and what is no pack goes where it went', async ({ page }) => {
  const scratch = mkdtempSync(join(tmpdir(), 'unstuck-drop-'));
  const path = (name: string, content: Uint8Array) => {
    writeFileSync(join(scratch, name), content);
    return join(scratch, name);
  };
  await page.goto('/');
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  const box = await page.getByRole('textbox').first().boundingBox();
  const onBox = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('after-first-view')));

  await drop(page, onBox, path('note.txt', strToU8('554 5.7.1 a line of a log')));
  await expect(page.getByText('note.txt')).toBeVisible();
  await drop(page, onBox, path('logs.zip', zipSync({ 'log.txt': strToU8('x') })));
  await expect(page.getByText(/logs\.zip is not a text file/)).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);

  await drop(page, onBox, path('a.unstuck', packed(1, { 'run.html': strToU8('<p>') }).buffer), path('b.unstuck', packed(1).buffer));
  await expect(said(page)).toContainText('more than one thing: drop one pack at a time');
  await drop(page, { x: 5, y: 5 }, join(scratch, 'a.unstuck'));
  await expect(said(page)).toContainText('run.html: is refused');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await drop(page, { x: 5, y: 300 }, folder);
  await expect(said(page)).toContainText(/is kept on this device: 5 articles/);
  await dialog(page).getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('only on this device', { exact: true })).toBeVisible();
});

test('the installed application opens the pack that it was started with', async ({ page }) => {
  await page.addInitScript(() => {
    const launchQueue = { setConsumer: (take: unknown) => Object.assign(window, { launch: take }) };
    Object.defineProperty(window, 'launchQueue', { value: launchQueue });
  });
  await page.goto('/');
  await page.waitForFunction(() => 'launch' in window);
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const file = new File([bytes], 'office-desk-1.unstuck');
    (window as unknown as { launch: (launched: object) => void }).launch({ files: [{ getFile: async () => file }] });
  }, packed(1).buffer.toString('base64'));
  await expect(said(page)).toContainText(/is kept on this device: 5 articles/);
  await expect(heading(page)).toBeVisible();
  const manifest = await (await page.request.get('/manifest.webmanifest')).json();
  expect(manifest.file_handlers).toEqual([{ action: './', accept: { 'application/zip': ['.unstuck'] } }]);
});

test('a reading that is stopped, and a tab that is closed meanwhile, keep nothing', async ({ page, context }) => {
  const large = Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`notes/${at}.txt`, strToU8(`${at} `.repeat(400))]));
  const file = packed(1, large);
  await page.goto('/');
  await give(page, file);
  await dialog(page).getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Choose a file')).toBeVisible();
  await give(page, file);
  await expect(dialog(page).getByRole('progressbar', { name: 'Reading the pack' })).toBeVisible();
  await page.close();
  const next = await context.newPage();
  await next.goto('/');
  await expect(next.getByRole('button', { name: 'Open a pack…' })).toBeVisible();
  await next.waitForLoadState('networkidle');
  await expect(next.getByRole('list', { name: /^Articles of Office desk/ })).toHaveCount(0);
});
