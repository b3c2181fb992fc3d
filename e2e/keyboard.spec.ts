import { expect, type Locator, type Page, test } from '@playwright/test';
import { titleOf } from '../src/engine/article/title.ts';
import type { Article } from '../src/model/article/article.ts';
import type { ArticleNode, Cause } from '../src/model/article/article-node.ts';
import { loadArticles } from './load-articles.ts';
import { planWalk } from './walk-plan.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answers = (page: Page) => page.getByRole('list', { name: 'Answers', exact: true }).getByRole('link');

const isProof = (answerId: string) => answerId !== 'unknown';
const endsIn = (end: string) => (article: Article) => Object.values(article.nodes).some(({ kind }) => kind === end);
const articles = await loadArticles();
const triedSteps = new Set<string>();

for (const article of articles.filter(endsIn('cause'))) {
  // A step is ticked where none of its shape was before: the words of a step change nothing in what a key does.
  const steps = firstCauseOf(article)?.resolution ?? [];
  const tried = steps.flatMap((step, index) => (triedSteps.has(shapeOf(step)) ? [] : [index]));
  for (const step of steps) {
    triedSteps.add(shapeOf(step));
  }
  test(`${article.id} is walked to fixed with the keyboard alone, each kind of step ticked`, async ({ page }) => {
    test.slow();
    await page.goto(`/${article.id}/`);
    const cause = await walkTo(page, article, 'cause', isProof);
    const boxes = page.getByRole('list', { name: 'Resolution checklist' }).getByRole('checkbox');
    expect(cause).toBe(firstCauseOf(article));
    await expect(boxes).toHaveCount(steps.length);
    for (const index of tried) {
      await tabTo(page, boxes.nth(index));
      await page.keyboard.press('Space');
      const asks = page.getByRole('group', { name: /^(Interrupts|Needs)/ });
      if ((await asks.count()) > 0) {
        await expect(asks).toBeFocused();
        await page.keyboard.press('Tab');
        await expectVisibleFocus(page);
        await page.keyboard.press('Enter');
      }
      await expect(boxes.nth(index)).toBeFocused();
      await expect.poll(() => boxes.nth(index).evaluate(isTickedOrWaits)).toBe(true);
    }
    await expect(page.getByRole('status').filter({ hasText: /steps? done/ })).toHaveText(/^\d+ of \d+ steps? done(, \d+ waiting)?$/);
    await tabTo(page, answers(page).filter({ hasText: /^Fixed$/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('You marked this as fixed.')).toBeVisible();
    await expect(heading(page)).toBeFocused();
  });
}

const isHandOver = ({ kind }: ArticleNode) => kind === 'escalation';

test('an article is walked to a hand-over with the keyboard alone', async ({ page }) => {
  const lengthOf = (article: Article) => planWalk(article, article.start, isHandOver, () => true).length;
  const [longest] = articles.filter(endsIn('escalation')).toSorted((one, other) => lengthOf(other) - lengthOf(one));
  if (longest === undefined) {
    throw new Error('There is no article.');
  }
  await page.goto(`/${longest.id}/`);
  await walkTo(page, longest, 'escalation', () => true);
  await expect(page.getByText('Nothing proven yet')).toBeVisible();
});

test('dialogs close with Escape and give the focus back, and Tab goes round the page', async ({ page }) => {
  await page.goto(`/${articles[0]?.id}/`);
  await expect(heading(page)).toBeFocused();
  for (const name of ['Add ticket', 'Copy for ticket', 'Search']) {
    const button = page.getByRole('button', { name, exact: name !== 'Search' });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await expectVisibleFocus(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  }
  const canHaveFocus = await page.locator('a[href], button, input, textarea, summary, [tabindex="0"]').filter({ visible: true }).count();
  // From the first to the last, and then out of the page.
  await page.locator('a[href]').first().focus();
  let reached = 1;
  for (; reached <= canHaveFocus; reached += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) {
      break;
    }
    await expectVisibleFocus(page);
  }
  expect(reached).toBe(canHaveFocus);
});

function firstCauseOf(article: Article): Cause | undefined {
  const last = planWalk(article, article.start, ({ kind }) => kind === 'cause', isProof).at(-1);
  const node = article.nodes[last?.nodeId ?? article.start];
  return node?.kind === 'cause' ? node : undefined;
}

/** What asks before a step is ticked, and what the focus goes through on the way to it. */
function shapeOf({ impact, commands, widens, undo }: Cause['resolution'][number]): string {
  return [impact, commands, widens, undo].map((part) => part !== undefined).join();
}

/** Answers by Enter and by digit in turn, and asserts focus, title and what is said at each place. */
async function walkTo(page: Page, article: Article, end: 'cause' | 'escalation', isWanted: (answerId: string) => boolean) {
  for (let places = 0; places < 40; places += 1) {
    const nodeId = new URL(page.url()).pathname.split('/')[2] || article.start;
    const node = article.nodes[nodeId];
    if (node === undefined) {
      throw new Error(`${page.url()} is no place of ${article.id}`);
    }
    await expect(heading(page)).toHaveText(titleOf(node));
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(`${titleOf(node)} – ${article.title} – Unstuck`);
    if (places > 0) {
      await expectSaid(page);
    }
    if (node.kind === end) {
      return node;
    }
    const [step] = planWalk(article, nodeId, ({ kind }) => kind === end, isWanted);
    const position = node.kind === 'question' ? Object.keys(node.answers).indexOf(step?.answerId ?? '') : 1;
    const before = page.url();
    if (node.kind === 'question' && places % 2 === 1 && position < 9) {
      await page.keyboard.press(step?.answerId === 'unknown' ? '0' : String(position + 1));
    } else {
      await tabTo(page, answers(page).nth(position));
      await page.keyboard.press('Enter');
    }
    await expect(page).not.toHaveURL(before);
  }
  throw new Error(`No end after 40 places of ${article.id}`);
}

/** What the live region says agrees with what the panel of the causes shows. */
async function expectSaid(page: Page) {
  const panel = page.getByRole('complementary', { name: 'Causes still possible' }).getByRole('heading').first();
  const said = page.locator('p[role="status"].sr-only').first();
  await expect(said).toHaveText(/^\d+ of \d+ causes? possible\./);
  const count = /\d+ of \d+/.exec((await said.textContent()) ?? '')?.[0] ?? '';
  await expect(panel).toContainText(count);
}

async function tabTo(page: Page, wanted: Locator) {
  await expect(wanted).toHaveCount(1);
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await expectVisibleFocus(page);
      return;
    }
  }
  throw new Error(`Tab never reached ${wanted}`);
}

/** The focus has an outline and what has it is in sight. */
async function expectVisibleFocus(page: Page) {
  const focused = page.locator(':focus');
  await expect(focused).toBeInViewport();
  const outline = await focused.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
  expect(outline).toBeGreaterThanOrEqual(2);
}

function isTickedOrWaits(box: Node): boolean {
  return box instanceof HTMLInputElement && (box.checked || box.indeterminate);
}
