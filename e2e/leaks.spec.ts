import { expect, type Page, test } from '@playwright/test';
import { giveKeptTicket } from './case-page.ts';
import { findPlaces } from './find-places.ts';

const { reached } = await findPlaces();
const note = (page: Page) => page.getByRole('textbox', { name: 'Note on this place' });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device.' });

const exchange = `220 mail.contoso.example Microsoft ESMTP MAIL Service
EHLO mfp3
AUTH LOGIN
334 VXNlcm5hbWU6
c2Nhbi5mbG9vcjM=
334 UGFzc3dvcmQ6
VHVscGU5OSE=
535 5.7.3 Authentication unsuccessful`;

test('a sign-in that is pasted loses its name and password at once, and says so', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('textbox', { name: /^Describe it/ });
  await box.fill(exchange);
  await expect(box).toHaveValue(/AUTH LOGIN\n334 VXNlcm5hbWU6\n\[User name cut\]\n334 UGFzc3dvcmQ6\n\[Password cut\]\n535 5\.7\.3/);
  await expect(page.getByText('A user name and a password were cut here: they are never kept.')).toBeVisible();
});

test('what is typed into a note is cut once the note is left, and nowhere on the device', async ({ page }) => {
  await page.goto(reached);
  await giveKeptTicket(page, 'INC-63');
  await note(page).pressSequentially('password: Tulpe99! is refused');
  await page.keyboard.press('Tab');
  await expect(note(page)).toHaveValue('password: [Password cut] is refused');
  await expect(page.getByText('A password was cut here: it is never kept.')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(note(page)).toHaveValue('password: [Password cut] is refused');
});

test.describe('a text that is about to leave', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is read first; a press hides a word everywhere, a second one shows it, and the case remembers it', async ({ page }) => {
    await page.goto(reached);
    await giveKeptTicket(page, 'INC-64');
    await note(page).fill('Tinka saw it on MAIL01.corp.example, Tinka rings back');
    await expect(saved(page)).toBeVisible();
    await page.getByRole('button', { name: 'Copy for ticket' }).click();
    const text = page.getByRole('group', { name: 'Ticket text' });
    await expect(text).toHaveText(/"Tinka saw it on <host 1>, Tinka rings back"/);
    await text.getByText('Tinka', { exact: true }).first().click();
    await expect(text).toHaveText(/"<name 1> saw it on <host 1>, <name 1> rings back"/);
    await page.getByRole('button', { name: 'Show host 1' }).click();
    await expect(text).toHaveText(/"<name 1> saw it on MAIL01\.corp\.example, <name 1> rings back"/);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Copy for ticket' }).click();
    await expect(text).toHaveText(/"<name 1> saw it on MAIL01\.corp\.example, <name 1> rings back"/);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied. Paste it into the ticket.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('Tinka');
  });

  test('is gone through by keyboard alone, and copied when asked', async ({ page }) => {
    await page.goto(reached);
    await giveKeptTicket(page, 'INC-65');
    await note(page).fill('Tinka rings back');
    await expect(saved(page)).toBeVisible();
    await page.evaluate(() => navigator.clipboard.writeText('mine'));
    await page.getByRole('button', { name: 'Copy for ticket' }).press('Enter');
    const text = page.getByRole('group', { name: 'Ticket text' });
    await text.focus();
    const current = text.getByRole('button');
    for (let moves = 0; moves < 200 && (moves === 0 || (await current.textContent()) !== 'Tinka'); moves += 1) {
      const isHere = moves > 0 && /Tinka/.test((await current.locator('xpath=..').textContent()) ?? '');
      await page.keyboard.press(isHere ? 'ArrowRight' : 'ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect(text).toHaveText(/"<name 1> rings back"/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');
    await page.keyboard.press('Control+c');
    await expect(page.getByText('Copied. Paste it into the ticket.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"<name 1> rings back"');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('has most of a telephone for itself, and what is hidden is one press away', async ({ page }) => {
    await page.goto(reached);
    await giveKeptTicket(page, 'INC-66');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Copy for ticket' }).click();
    const text = page.getByRole('group', { name: 'Ticket text' });
    expect((await text.boundingBox())?.height).toBeGreaterThan(844 / 2);
    await expect(page.getByRole('heading', { name: 'Looked for', exact: true })).toBeHidden();
    await page.getByRole('button', { name: /^What is hidden/ }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Looked for', exact: true })).toBeInViewport();
    await page.getByRole('button', { name: 'Back to the text' }).press('Enter');
    await expect(text).toBeInViewport();
  });
});
