import { expect, type Page, test } from '@playwright/test';
import { titleOf } from '../src/engine/title.ts';
import type { ArticleNode } from '../src/model/article-node.ts';
import { findViolations, onlyViolations, rules, type Violation } from './find-violations.ts';
import { loadArticles } from './load-articles.ts';

type Axe = {
  run: (context: string | Element[], options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};
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
      // A run over the whole first page also leaves axe in the page for the others.
      await page.goto(some[0]?.href ?? '');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(some[0]?.title ?? '');
      expect(await findViolations(page)).toEqual([]);
      const found: [string, Violation[]][] = [];
      for (const place of some) {
        const violations = await openAndCheck(page, place);
        if (violations.length > 0) {
          found.push([place.href, violations]);
        }
      }
      expect(found).toEqual([]);
    });
  }
}

// Chains of styles in whose colours axe found nothing, by the tests of one worker.
let seenChains: readonly string[] = [];

/**
 * Goes there without loading the page anew, opens whatever is folded and runs axe over the main part. Colours, which cost axe
 * the most, are looked at in both themes once for each chain of styles from the main part down: what has the same chain has
 * the same colours.
 */
async function openAndCheck(page: Page, place: Place): Promise<Violation[]> {
  const { found, chains } = await page.evaluate(
    async ({ href, title, waitsFor, rules, onlyViolations, seenChains }) => {
      const { axe } = window as unknown as { axe: Axe };
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      history.pushState(null, '', href);
      const main = () => document.querySelector('main');
      while (main()?.querySelector('h1')?.textContent !== title || main()?.querySelector(waitsFor) === null) {
        await frame();
      }
      for (const folded of document.querySelectorAll('details')) {
        folded.open = true;
      }
      const chainOf = (element: Element) => {
        let chain = '';
        for (let at: Element | null = element; at !== null && at.tagName !== 'MAIN'; at = at.parentElement) {
          chain += `${at.tagName} ${at.getAttribute('class') ?? ''} ${at.matches(':disabled, [aria-disabled="true"]')}/`;
        }
        return chain;
      };
      const ofChains = (isMeant: (chain: string) => boolean) =>
        [...(main()?.querySelectorAll('*') ?? [])].filter((element) => element.checkVisibility() && isMeant(chainOf(element)));
      const found: Violation[] = [];
      const look = async (name: string, at: string | Element[], options: object) => {
        const { violations } = await axe.run(at, { ...onlyViolations, ...options });
        found.push(...violations.map(({ id, nodes }) => [`${name}: ${id}`, nodes.map(({ html }) => html)] as const));
      };
      await look('light', 'main', { rules: { ...rules, 'color-contrast': { enabled: false } } });
      const added = new Set(ofChains((chain) => !seenChains.includes(chain)).map(chainOf));
      for (const theme of added.size === 0 ? [] : ['light', 'dark']) {
        document.documentElement.dataset.theme = theme;
        // Looked up anew, because a page can have shown its parts anew meanwhile.
        await look(
          theme,
          ofChains((chain) => added.has(chain)),
          { runOnly: { type: 'rule', values: ['color-contrast'] } },
        );
      }
      document.documentElement.dataset.theme = 'light';
      return { found, chains: [...added] };
    },
    { ...place, rules, onlyViolations, seenChains },
  );
  if (found.length === 0) {
    seenChains = [...seenChains, ...chains];
  }
  return found;
}
