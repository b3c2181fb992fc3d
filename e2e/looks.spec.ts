import { expect, type Page, test } from '@playwright/test';
import { answer, answers, bar, cannotTell, expectUnchanged, heading, other, start, take, ticket, work, worked } from './case-beside.ts';
import { step } from './checklist-step.ts';
import { countShifts } from './count-shifts.ts';
import { findPlaces } from './find-places.ts';

const others: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a box of the map': async (page) => {
    await page.getByRole('link', { name: 'Open the map of this article' }).click();
    await page
      .getByRole('link', { name: /\((?:Question|Cause)[^)]*\)$/ })
      .last()
      .click();
  },
  'a search result': async (page) => {
    await page.keyboard.press('Control+k');
    const search = page.getByRole('dialog');
    await search.getByRole('searchbox').fill(other.title);
    await search.getByRole('list', { name: 'Results' }).getByRole('link').first().click();
  },
  'a link to another article': (page) => page.goto(other.start),
  'a link of a colleague to the same article': (page) => page.goto(worked.otherAnswer),
};

test('whatever is opened beside the case is looked at, changes nothing in it, and stays a look', async ({ page }) => {
  const stood = await work(page);
  for (const [name, open] of Object.entries(others)) {
    await test.step(name, async () => {
      await open(page);
      await expectUnchanged(page, stood);
    });
  }
  await test.step('a look that comes to the answers of the case stays a look', async () => {
    await page.goto(start);
    for (const count of [1, 2, 3]) {
      await take(page, cannotTell);
      await expect(answers(page)).toHaveCount(count);
    }
    await expect(heading(page)).toHaveText(stood);
    await expect(bar(page)).toBeVisible();
  });
});

test('a look is walked on, left with Esc, and taken into the case by a button; Back and Forward show what is whose', async ({ page }) => {
  const stood = await work(page);
  await page.goto(other.start);
  await take(page, cannotTell);
  await expect(answers(page)).toHaveCount(1);
  await expect(bar(page)).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'The way here' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Note on this place' }).fill('Seen while looking');
  await page.getByRole('textbox', { name: 'Note on this place' }).blur();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText(stood);
  await expect(page.getByRole('textbox', { name: 'Note on this place' })).toHaveValue('');
  await page.reload();
  await expect(ticket(page)).toBeVisible();
  await page.goBack();
  await expect(bar(page)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Note on this place' })).toHaveValue('Seen while looking');
  await page.getByRole('button', { name: 'Use this for INC-77' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'INC-77 now stands here: 1 answer and 1 note taken in.' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Your answers' })).toBeVisible();
  await expect(ticket(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
  await page.goto('/cases/');
  const row = page.getByRole('list', { name: 'Cases' }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(`(${worked.number})`);
  await expect(row).toContainText(`(${other.number})`);
  await page.getByRole('link', { name: 'INC-77' }).click();
  await expect(answers(page)).toHaveCount(1);
});

test('Back to the case shows it as far down as it was left, and the bar of a look pushes nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 400 });
  await work(page);
  const about = page.getByRole('link', { name: 'Open the map of this article' });
  await about.scrollIntoViewIfNeeded();
  const far = await page.evaluate(() => scrollY);
  expect(far).toBeGreaterThan(50);
  await others['a box of the map']?.(page);
  await expect(bar(page)).toBeVisible();
  await page.getByRole('button', { name: 'Back to INC-77' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(far);
});

test('an earlier place of the case is no look; the same answer there goes on, another one takes back what followed', async ({ page }) => {
  const stood = await work(page);
  await page.goBack();
  await page.goBack();
  await expect(answers(page)).toHaveCount(1);
  await expect(ticket(page)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await page.goto('/cases/');
  await page.getByRole('link', { name: 'INC-77' }).click();
  await expect(heading(page)).toHaveText(stood);
  await page.goBack();
  await page.goBack();
  await expect(answers(page)).toHaveCount(1);
  await take(page, 0);
  await expect(answers(page)).toHaveCount(2);
  await page.goto('/cases/');
  await page.getByRole('link', { name: 'INC-77' }).click();
  await expect(answers(page)).toHaveCount(2);
});

test('a place that the case went on from says so and leads to where it stands, in whatever tab', async ({ page, context }) => {
  const stood = await work(page);
  const second = await context.newPage();
  await second.goto('/cases/');
  await second.getByRole('link', { name: 'INC-77' }).click();
  await take(second, cannotTell);
  await expect(answers(second)).toHaveCount(4);
  const on = page.getByRole('link', { name: 'Go to where it stands' });
  await expect(page.getByText('INC-77 went on from here.')).toBeVisible();
  await expect(heading(page)).toHaveText(stood);
  await on.click();
  await expect(answers(page)).toHaveCount(4);
  await expect(on).toHaveCount(0);
  await expect(ticket(page)).toBeVisible();
});

test('the map from the page about the article keeps the answers and the case, on the way there and back', async ({ page }) => {
  const stood = await work(page);
  await page.goBack();
  await expect(answers(page)).toHaveCount(2);
  const earlier = (await heading(page).textContent()) ?? '';
  await page.getByRole('link', { name: 'About this article' }).click();
  await page.getByRole('link', { name: 'Open the map of this article' }).click();
  await page.getByRole('link', { name: 'Back to the question' }).click();
  await expect(heading(page)).toHaveText(earlier);
  await expect(answers(page)).toHaveCount(2);
  await expect(ticket(page)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to where it stands' }).click();
  await expect(heading(page)).toHaveText(stood);
});

test('a place with answers that the case has no more is only looked at, and stays so', async ({ page }) => {
  await work(page);
  await page.goto(worked.otherAnswer);
  await page.getByRole('button', { name: 'Use this for INC-77' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.goBack();
  await expect(answers(page)).toHaveCount(3);
  await expect(bar(page)).toBeVisible();
  await expect(ticket(page)).toHaveCount(0);
  await page.goForward();
  await expect(bar(page)).toHaveCount(0);
  await expect(ticket(page)).toBeVisible();
});

test('what the use of a look changed is said and undone, and each article of a case leads to where it stands', async ({ page }) => {
  const stood = await work(page);
  await page.goto(other.start);
  await take(page, cannotTell);
  await expect(answers(page)).toHaveCount(1);
  const here = await heading(page).textContent();
  await page.getByRole('button', { name: 'Use this for INC-77' }).click();
  const said = page.getByRole('status').filter({ hasText: 'INC-77 now stands here: 1 answer taken in.' });
  await said.getByRole('button', { name: 'Undo' }).click();
  await expectUnchanged(page, stood);
  await page.goBack();
  await page.getByRole('button', { name: 'Use this for INC-77' }).click();
  await expect(said).toBeVisible();
  const others = page.getByRole('list', { name: 'Also in this case' }).getByRole('link');
  await expect(others).toHaveText([`${worked.title} (${worked.number})`]);
  await others.click();
  await expect(heading(page)).toHaveText(stood);
  await expect(answers(page)).toHaveCount(3);
  await expect(ticket(page)).toBeVisible();
  await expect(others).toHaveText([`${other.title} (${other.number})`]);
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
  await page.goto(other.start);
  await page.getByRole('button', { name: 'Go to where INC-77 stands in this article' }).click();
  await expect(heading(page)).toHaveText(here ?? '');
  await expect(answers(page)).toHaveCount(1);
  await expect(ticket(page)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
});

test('an answer that is opened in a new tab is an answer: the new tab has the case', async ({ page, context }) => {
  await work(page);
  const opening = context.waitForEvent('page');
  await answer(page, cannotTell).click({ modifiers: ['ControlOrMeta'] });
  const second = await opening;
  await expect(answers(second)).toHaveCount(4);
  await expect(ticket(second)).toBeVisible();
  await expect(bar(second)).toHaveCount(0);
  await page.reload();
  await expect(ticket(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
  await page.goto('/cases/');
  await expect(page.getByRole('list', { name: 'Cases' }).getByRole('listitem')).toHaveText(/4 answers/);
});

test('a link is a walk as ever where the tab has no case', async ({ page }) => {
  await page.goto(worked.otherAnswer);
  await take(page, cannotTell);
  await expect(answers(page)).toHaveCount(2);
  await page.goto(other.start);
  await expect(heading(page)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add ticket' })).toBeVisible();
});

test('the page about an article says beside which case it is read, and leads back to the case and to where one was', async ({ page }) => {
  const back = page.getByRole('link', { name: 'Back to where you were' });
  await page.goto(start);
  await take(page, cannotTell);
  await page.getByRole('link', { name: 'About this article' }).click();
  await expect(heading(page)).toHaveText(/^About this article/);
  await expect(bar(page)).toHaveCount(0);
  await back.click();
  await expect(answers(page)).toHaveCount(1);

  const stood = await work(page);
  await page.goBack();
  await expect(answers(page)).toHaveCount(2);
  await page.getByRole('link', { name: 'About this article' }).click();
  await page.reload();
  await expect(bar(page)).toContainText('You are looking at this beside INC-77.');
  await expect(bar(page).getByRole('button')).toHaveText([/^Back to INC-77/]);
  await back.click();
  await expect(answers(page)).toHaveCount(2);
  await expect(ticket(page)).toBeVisible();
  await page.goForward();
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText(stood);
  await expect(answers(page)).toHaveCount(3);
  await expect(bar(page)).toHaveCount(0);
});

test('Esc leaves a look also while a box of its checklist has the focus', async ({ page }) => {
  const stood = await work(page);
  const { cause } = await findPlaces();
  await page.goto(cause);
  await expect(bar(page)).toBeVisible();
  await step(page, 1).getByRole('checkbox').focus();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText(stood);
});

for (const width of [1366, 390]) {
  test(`a page that was loaded becomes a look and nothing on it moves, at ${width} px`, async ({ page }) => {
    await work(page);
    await page.setViewportSize({ width, height: 800 });
    await countShifts(page);
    const { answered, reached, escalation, about, map } = await findPlaces();
    const kinds = { first: other.start, answered, reached, escalation, triage: '/triage/', about };
    const moved: Record<string, number> = {};
    const measure = async (kind: string) => {
      // A shift is told after the frame that it is in.
      await page.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(told)))));
      moved[kind] = await page.evaluate(() => (window as unknown as { moved: number }).moved);
    };
    for (const [kind, address] of Object.entries(kinds)) {
      await page.goto(address);
      await expect(bar(page)).toBeVisible();
      await expect(page.locator('#root')).not.toHaveAttribute('data-written');
      if (kind !== 'about' && width > 1024) {
        await expect(page.getByRole('status').filter({ hasText: 'What you do stays in this tab' })).toBeVisible();
      }
      await measure(kind);
    }
    await page.goto(map);
    await expect(width > 1024 ? page.getByRole('link', { name: /you are here/ }) : heading(page)).toBeVisible();
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
    await measure('map');
    expect(moved).toEqual(Object.fromEntries([...Object.keys(kinds), 'map'].map((kind) => [kind, 0])));
  });
}
