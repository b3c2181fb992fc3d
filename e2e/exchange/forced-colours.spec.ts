import { expect, type Locator, test } from '@playwright/test';
import { openKind } from './page-kinds.ts';

const background = (element: Locator) => element.evaluate((each) => getComputedStyle(each).backgroundColor);

test.describe("with a person's own colours", () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a switch that is on differs from one that is off, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      await page.goto('/health/');
      const theme = page.getByRole('switch', { name: 'Dark theme' });
      const track = theme.locator('> span');
      const looks = [];
      for (const turn of ['as it is', 'turned']) {
        if (turn === 'turned') {
          await theme.click();
        }
        await page.mouse.move(0, 0);
        looks.push(await background(track));
        expect(await background(track.locator('> span'))).not.toBe(await background(track));
      }
      expect(looks[0]).not.toBe(looks[1]);
    });
  }

  test('what is pressed differs from what is not', async ({ page }) => {
    await openKind(page, 'Send As review: lines');
    for (const [pressed, other] of [
      ['Line by line', 'By account'],
      ['All lines', 'Has Delegates'],
    ]) {
      const looks = [pressed, other].map((name) => background(page.getByRole('button', { name: name ?? '', exact: true })));
      const [first, second] = await Promise.all(looks);
      expect(first).not.toBe(second);
    }
    await openKind(page, 'map: list');
    expect(await background(page.getByRole('button', { name: 'List' }))).not.toBe(
      await background(page.getByRole('button', { name: 'Picture' })),
    );
  });

  test('each state of a step has a word and a sign of its own', async ({ page }) => {
    await openKind(page, 'cause with records');
    const steps = page.getByRole('list', { name: 'Resolution checklist' }).getByRole('listitem');
    for (const [number, sign, word] of [
      [1, '✓', 'Done'],
      [2, '–', 'Skipped'],
      [3, '✕', 'Did not work'],
      [8, '…', 'Waiting since'],
    ] as const) {
      const step = steps.nth(number - 1);
      await expect(step.getByText(word).first()).toBeVisible();
      const signed = step.getByText(sign, { exact: true });
      await expect(signed).toBeVisible();
      const [ink, paper] = await signed.evaluate((each) => [
        getComputedStyle(each).color,
        getComputedStyle(each.parentElement ?? each).backgroundColor,
      ]);
      expect(ink).not.toBe(paper);
    }
  });

  test('the border of each answer and the ring of the focus are seen', async ({ page }) => {
    await openKind(page, 'question');
    const answer = page.getByRole('list', { name: 'Answers' }).getByRole('link').first();
    await answer.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(answer).toBeFocused();
    const look = await answer.evaluate((each) => {
      const { borderTopStyle, borderTopColor, outlineStyle, outlineColor } = getComputedStyle(each);
      const page = getComputedStyle(document.body).backgroundColor;
      return [borderTopStyle, borderTopColor !== page, outlineStyle, outlineColor !== page];
    });
    expect(look).toEqual(['solid', true, 'solid', true]);
  });
});
