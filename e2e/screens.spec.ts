import { expect, type Page, test } from '@playwright/test';
import { findPlaces } from './find-places.ts';

const places = await findPlaces();
const screens = [
  ['start', '/'],
  ['question', places.answered],
  ['cause', places.reached],
  ['fixed', places.fixed],
  ['escalation', places.escalation],
  ['referral', places.referral],
  ['opened here', places.cause],
  ['notice', `${places.cause}?bogus=yes`],
  ['about', places.about],
  ['unknown address', '/nothing/'],
] as const;

for (const [name, address] of screens) {
  // Loaded as on the narrowest screen; a window that is pulled wider asks the style sheet anew.
  test(`nothing scrolls sideways at any width, and no other host is asked for anything: ${name}`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) {
        foreign.push(request.url());
      }
    });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
    for (const width of [320, 390, 768, 1366, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect([width, await widest(page)]).toEqual([width, width]);
    }
    expect(foreign).toEqual([]);
  });
}

test('a narrow screen shows the question first and folds the rest', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(screens[1][1]);
  // The written page holds both forms of what is folded, for the style sheet to choose from.
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await expect(page.getByRole('list', { name: 'Causes still possible' })).toBeHidden();
  await page.getByText('Causes still possible').click();
  await expect(page.getByRole('list', { name: 'Causes still possible' })).toBeVisible();
});

test('the heading has the focus on arrival and after each answer, and digits choose', async ({ page }) => {
  await page.goto('/q154298-outbox/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await page.keyboard.press('3');
  await expect(heading).toHaveText('Where is the message now?');
  await expect(heading).toBeFocused();
  await page.keyboard.press('1');
  await expect(page).toHaveURL('/q154298-outbox/events/?exchange-version=v5-5&mail-location=outbox');
});

test('digits are off when the switch is off, and never act while one types', async ({ page }) => {
  await page.goto('/kb305394-isa-queue/external-dns/');
  await page.getByLabel('Exchange server').fill('');
  await page.keyboard.type('MAIL01');
  await expect(page.getByLabel('Exchange server')).toHaveValue('MAIL01');
  await page.getByRole('switch', { name: 'Keys 0 to 9, U and / work' }).click();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('1');
  await expect(page).toHaveURL('/kb305394-isa-queue/external-dns/?from=external-dns');
});

test('the theme follows the system until it is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const dark = page.getByRole('switch', { name: 'Dark theme' });
  await expect(dark).toBeChecked();
  await dark.click();
  await page.reload();
  await expect(dark).not.toBeChecked();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(247, 248, 250)');
});

test('paper shows the title block, every answer and the steps with boxes', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  const answers =
    'mail-location=out-queue&waiting-mail=all-domains&isa-in-front=unknown&smart-host=no&out-test=only-isa&external-dns=others';
  await page.goto(`/kb305394-isa-queue/external-dns-lacks-isa/?exchange-version=v2003&${answers}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Unstuck · KB305394/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Your answers' })).toContainText("I can't tell");
  await expect(page.getByRole('list', { name: 'Causes still possible' })).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await expect(page.getByRole('switch')).toHaveCount(0);
});

async function widest(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
