import { expect, type Locator, type Page, test } from '@playwright/test';
import { holdBack } from '../hold-back.ts';

const answers = (page: Page) => page.getByRole('list', { name: 'Answers', exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const first = '/q154298-outbox/';
const isOurs = (page: Page) => expect(page.locator('#root')).not.toHaveAttribute('data-written');

/** Presses the mouse twice at the middle of an answer, as a hand does. False where a busy machine came too late to be tried. */
async function pressTwice(page: Page, answer: Locator, apart: number): Promise<boolean> {
  const box = await answer.boundingBox();
  if (box === null) {
    throw new Error('The answer is not in sight.');
  }
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const began = performance.now();
  await page.mouse.up();
  await page.waitForTimeout(apart);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  return performance.now() - began < 340;
}

const given = (page: Page) => new URL(page.url()).searchParams.size;

for (const apart of [80, 150, 250]) {
  test(`a double click answers one question, ${apart} ms apart`, async ({ page }) => {
    await expect(async () => {
      await page.goto(first);
      await isOurs(page);
      expect(await pressTwice(page, answers(page).getByRole('link').nth(1), apart)).toBe(true);
    }).toPass();
    await expect(heading(page)).toHaveText('Where is the message now?');
    await page.waitForTimeout(200);
    expect(given(page)).toBe(1);
    await page.goBack();
    await expect(page).toHaveURL(first);
  });
}

test('two deliberate clicks answer two questions', async ({ page }) => {
  await page.goto(first);
  await isOurs(page);
  await pressTwice(page, answers(page).getByRole('link').nth(1), 400);
  await expect.poll(() => given(page)).toBe(2);
});

test('before the application is there, a double click answers one question too', async ({ page }) => {
  const letGo = await holdBack(page, /\/assets\/index-[^/]*\.js$/);
  await expect(async () => {
    await page.waitForTimeout(400);
    await page.goto(first, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.styleSheets.length > 0);
    expect(await pressTwice(page, answers(page).getByRole('link').nth(1), 150)).toBe(true);
  }).toPass();
  await expect(heading(page)).toHaveText('Where is the message now?');
  await page.waitForTimeout(200);
  expect(given(page)).toBe(1);
  letGo();
  await isOurs(page);
  expect(given(page)).toBe(1);
});

test('a double click on a step ticks it', async ({ page }) => {
  await page.goto('/q154298-outbox/role-missing/');
  await isOurs(page);
  const step = page.getByRole('list', { name: 'Resolution checklist' }).getByRole('checkbox').first();
  await step.dblclick();
  await expect(step).toBeChecked();
});

test('a key that is held answers one question, and so does one pressed twice at once', async ({ page }) => {
  await page.goto(first);
  await isOurs(page);
  for (let times = 0; times < 6; times += 1) {
    await page.keyboard.down('3');
  }
  await page.keyboard.up('3');
  await expect(heading(page)).toHaveText('Where is the message now?');
  await page.waitForTimeout(400);
  await page.keyboard.press('2');
  await page.waitForTimeout(80);
  await page.keyboard.press('2');
  await page.waitForTimeout(200);
  expect(given(page)).toBe(2);
});

test('different digits at once all count', async ({ page }) => {
  await page.goto(first);
  await isOurs(page);
  for (const key of ['3', '1', '0', '2']) {
    await page.keyboard.press(key, { delay: 10 });
    await page.waitForTimeout(70);
  }
  await expect.poll(() => given(page)).toBe(4);
  await expect(page.getByRole('list', { name: 'Your answers' })).toContainText("I can't tell");
});

test('digits and U work wherever one does not type', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(first);
  await isOurs(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.keyboard.press('3');
  await expect(heading(page)).toHaveText('Where is the message now?');
  await page.getByRole('switch', { name: 'Dark theme' }).click();
  await page.keyboard.press('1');
  await expect.poll(() => given(page)).toBe(2);
  await page.getByRole('banner').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('u');
  await expect(heading(page)).toHaveText('Where is the message now?');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('textbox').first().fill('2');
  await page.keyboard.press('2');
  await page.keyboard.press('u');
  expect(given(page)).toBe(1);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('1');
  expect(given(page)).toBe(1);
});

test('the last answer is undone in the trail', async ({ page }) => {
  await page.goto('/q154298-outbox/where/?exchange-version=v5-5');
  const undo = page.getByRole('link', { name: 'Undo last answer' });
  await undo.click();
  await expect(page).toHaveURL('/q154298-outbox/version/');
  await expect(heading(page)).toBeFocused();
  await expect(undo).toHaveCount(0);
});

test('what is changed shows what was chosen, and Escape or its link keeps it', async ({ page }) => {
  const here = '/q154298-outbox/role-held/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161';
  await page.goto(here);
  await isOurs(page);
  const change = page.getByRole('link', { name: 'Change Where is the message now?' });
  const keep = page.getByRole('link', { name: "Keep “Still in the sender's Outbox”" });
  await change.click();
  await expect(heading(page)).toHaveText('Where is the message now?');
  await expect(answers(page).getByRole('link', { name: /Outbox.*Your answer until now/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(here);
  // Twice at the same place at once would be one press.
  await page.waitForTimeout(400);
  await change.click();
  await keep.click();
  await expect(page).toHaveURL(here);
  await page.waitForTimeout(400);
  await change.click();
  await answers(page).getByRole('link').last().click();
  await expect(keep).toHaveCount(0);
  await expect(page).toHaveURL(/mail-location=unknown/);
});

test('what was being changed when the tab was closed can still be kept when the case is opened again', async ({ page, context }) => {
  const here = '/q154298-outbox/role-held/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161';
  await page.goto(here);
  await isOurs(page);
  await page.getByRole('textbox', { name: 'Note on this place' }).fill('Rang');
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
  await page.getByRole('link', { name: 'Change Where is the message now?' }).click();
  await expect(heading(page)).toHaveText('Where is the message now?');
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
  await page.close();
  const again = await context.newPage();
  await again.goto('/cases/');
  await again.getByRole('list', { name: 'Cases' }).getByRole('link').first().click();
  await expect(heading(again)).toHaveText('Where is the message now?');
  await again.getByRole('link', { name: "Keep “Still in the sender's Outbox”" }).click();
  await expect(again).toHaveURL(here);
});

test('in triage too', async ({ page }) => {
  await page.goto('/triage/');
  await isOurs(page);
  const question = await heading(page).textContent();
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/\/triage\/\?/);
  await page.getByRole('link', { name: 'Undo last answer' }).click();
  await expect(page).toHaveURL('/triage/');
  await expect(heading(page)).toHaveText(question ?? '');
  await expect(page.getByRole('link', { name: /Your answer until now/ })).toBeVisible();
});
