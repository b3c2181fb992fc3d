import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A rule of axe that is broken, with the elements that break it. */
export type Violation = readonly [rule: string, elements: readonly string[]];

/** What axe leaves out unless it is asked for: the size of what one has to hit, new in WCAG 2.2. */
export const rules = { 'target-size': { enabled: true } };

/** Every rule of axe over the whole page. Legacy mode spares a second page: no page of ours has a frame. */
export async function findViolations(page: Page): Promise<Violation[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ rules }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

/** The one rule of axe that another theme can break, over the whole page. Only after `findViolations`, which leaves axe in the page. */
export async function findPoorContrast(page: Page): Promise<Violation[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }): Violation => [id, nodes.map(({ html }) => html)]);
  });
}
