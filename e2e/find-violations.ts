import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A rule of axe that is broken, with the elements that break it. */
export type Violation = readonly [rule: string, elements: readonly string[]];

/** What axe leaves out unless it is asked for: the size of what one has to hit, new in WCAG 2.2. */
export const rules = { 'target-size': { enabled: true } };

/** What is asked of each run: only what is broken, by its markup. No rule that is on reads style sheets, no test a selector. */
export const onlyViolations = { resultTypes: ['violations' as const], preload: false, selectors: false };

type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

/** Every rule of axe over the whole page. Legacy mode spares a second page: no page of ours has a frame. */
export async function findViolations(page: Page): Promise<Violation[]> {
  if (await page.evaluate(() => 'axe' in window)) {
    return runAgain(page, { rules });
  }
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ ...onlyViolations, rules })
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Every rule in the dark theme, and in the light one what another theme can break: the contrast. Leaves the page in the light one. */
export async function findViolationsInBothThemes(page: Page): Promise<(readonly [theme: string, ...Violation])[]> {
  const found: (readonly [theme: string, ...Violation])[] = [];
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await findViolations(page)).map((violation) => ['dark', ...violation] as const));
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await findPoorContrast(page)).map((violation) => ['light', ...violation] as const));
  return found;
}

async function findPoorContrast(page: Page): Promise<Violation[]> {
  return runAgain(page, { runOnly: { type: 'rule', values: ['color-contrast'] } });
}

/** Axe is as large as three pages of ours: what is in the page already is not brought again. */
async function runAgain(page: Page, options: object): Promise<Violation[]> {
  return page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(options);
      return violations.map(({ id, nodes }): Violation => [id, nodes.map(({ html }) => html)]);
    },
    { ...onlyViolations, ...options },
  );
}
