import { expect, type Page, test } from '@playwright/test';
import { titleOf } from '../src/engine/article/title.ts';
import type { ArticleNode } from '../src/model/article/article-node.ts';
import { findViolations, type Violation } from './find-violations.ts';
import { loadArticles } from './load-articles.ts';

type Place = { href: string; title: string; waitsFor: string };

// What stands on a place last: when it is there, the details have come.
const lastPart: Readonly<Record<ArticleNode['kind'], string>> = {
  question: '#how-to-find',
  cause: 'input[id^="step-"]',
  escalation: 'h1',
  referral: 'h1',
  procedure: 'input[id^="step-"]',
  page: 'h1',
};
const placesAtOnce = 40;

for (const { id, nodes } of await loadArticles()) {
  const places = Object.entries(nodes).map(([nodeId, node]) => ({
    href: `/${id}/${nodeId}/?from=${nodeId}`,
    title: titleOf(node),
    waitsFor: lastPart[node.kind],
  }));
  for (let first = 0; first < places.length; first += placesAtOnce) {
    const some = places.slice(first, first + placesAtOnce);
    test(`axe finds nothing in either theme on places ${first + 1} to ${first + some.length} of ${id}`, async ({ page }) => {
      test.slow();
      await page.goto(some[0]?.href ?? '');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(some[0]?.title ?? '');
      expect(await findViolations(page)).toEqual([]);
      const found: [string, Violation[]][] = [];
      for (const place of some) {
        await openPlace(page, place);
        const violations = await findViolations(page, 'main');
        if (violations.length > 0) {
          found.push([place.href, violations]);
        }
      }
      expect(found).toEqual([]);
    });
  }
}

/** Goes there without loading the page anew, and opens whatever is folded. */
async function openPlace(page: Page, place: Place): Promise<void> {
  await page.evaluate(async ({ href, title, waitsFor }) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    history.pushState(null, '', href);
    const main = () => document.querySelector('main');
    while (main()?.querySelector('h1')?.textContent !== title || main()?.querySelector(waitsFor) === null) {
      await frame();
    }
    for (const folded of document.querySelectorAll('details')) {
      folded.open = true;
    }
  }, place);
}
