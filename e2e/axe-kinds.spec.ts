import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { pageKinds } from './page-kinds.ts';

for (const [name, open] of pageKinds) {
  test(`axe finds nothing in either theme, and nothing moves: ${name}`, async ({ page }) => {
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await findViolations(page)]).toEqual([colorScheme, []]);
    }
    expect(await page.evaluate(findMoving)).toEqual([]);
  });
}

/** What would move by itself or slide to where it goes; nobody who asked for less motion should have to see it. */
function findMoving(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(', ').some((duration) => duration !== '0s');
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}
