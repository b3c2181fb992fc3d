import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { startServer } from '../switchable-server.ts';

test.use({ serviceWorkers: 'allow' });

const role = '/q154298-outbox/role-missing/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const note = (page: Page) => page.getByRole('textbox', { name: 'Note on this place' });
const said = (page: Page) => page.getByRole('list', { name: 'Your answers' }).getByRole('listitem');
const answers = (page: Page) => page.getByRole('list', { name: 'Answers', exact: true }).getByRole('link');
const boxes = (page: Page) => page.getByRole('list', { name: 'Resolution checklist' }).getByRole('checkbox');

/** The last build in which the articles were programs, as it was: `madeBy` in the file says what of it is there. */
function unpackOlderBuild(): string {
  const packed = readFileSync(new URL('../fixtures/build-e1fb4ec.json.br', import.meta.url));
  const { files } = JSON.parse(brotliDecompressSync(packed).toString('utf8')) as { files: Readonly<Record<string, string>> };
  const folder = test.info().outputPath('older-build');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function openKept(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(async () => {
    if (navigator.serviceWorker.controller === null) {
      await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }));
    }
  });
  return page;
}

/** Which files a page was made of: those of another build have other names. */
const scriptOf = (page: Page) => page.locator('script[type=module]').first().getAttribute('src');

/** What a person sees of a walk: where it stands and what was answered. */
const standOf = async (page: Page) => ({
  url: page.url(),
  at: await heading(page).textContent(),
  said: await said(page).allTextContents(),
});

test('the build before the articles became data, kept on the device with a walk and a case open, becomes this one and loses nothing', async ({
  context,
}) => {
  const server = await startServer(unpackOlderBuild());
  const ofCase = await openKept(context, server.origin + role);
  await ofCase.getByRole('button', { name: 'Add ticket' }).click();
  await ofCase.getByRole('textbox', { name: 'Ticket number' }).fill('INC-88');
  await ofCase.keyboard.press('Enter');
  await boxes(ofCase).first().check();
  await note(ofCase).fill('Half way through');
  await expect(ofCase.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();

  const walk = await openKept(context, `${server.origin}/q154298-outbox/`);
  for (const answer of [/^Exchange 5\.5/, /^Still in the sender's Outbox/]) {
    await walk.getByRole('link', { name: answer }).click();
  }
  await expect(said(walk)).toHaveCount(2);
  const [caseStood, walkStood] = [await standOf(ofCase), await standOf(walk)];
  const olderScript = await scriptOf(walk);

  server.serve('dist');
  await ofCase.bringToFront();
  await ofCase.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await ofCase.getByRole('complementary', { name: 'New version' }).getByRole('button', { name: 'Use it now' }).click();
  await expect(async () => {
    expect(await ofCase.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBe(null);
  }).toPass({ timeout: 30_000 });

  const isWhole = async () => {
    await expect(ofCase.getByRole('button', { name: 'Ticket INC-88' })).toBeVisible();
    await expect(note(ofCase)).toHaveValue('Half way through');
    await expect(boxes(ofCase).first()).toBeChecked();
    await expect(boxes(ofCase).nth(1)).not.toBeChecked();
    expect(await standOf(ofCase)).toEqual(caseStood);
    await expect(said(walk)).toHaveCount(walkStood.said.length);
    expect(await standOf(walk)).toEqual(walkStood);
  };
  await test.step('the case and the walk stand where they stood', async () => {
    await walk.reload();
    await isWhole();
    expect(await scriptOf(walk)).not.toBe(olderScript);
  });
  await test.step('and without a network, where both go on', async () => {
    await server.stop();
    await context.setOffline(true);
    await Promise.all([ofCase.reload(), walk.reload()]);
    await isWhole();
    await answers(walk).first().click();
    await expect(said(walk)).toHaveCount(walkStood.said.length + 1);
    await ofCase.goto(`${server.origin}/cases/`);
    await expect(ofCase.getByRole('list', { name: 'Cases' }).getByRole('link', { name: 'INC-88' })).toBeVisible();
  });
});
