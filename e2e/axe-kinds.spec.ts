import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { pageKinds } from './page-kinds.ts';

for (const [name, open] of pageKinds) {
  test(`axe finds nothing in either theme: ${name}`, async ({ page }) => {
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await findViolations(page)]).toEqual([colorScheme, []]);
    }
  });
}
