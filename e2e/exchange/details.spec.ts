import { expect, test } from '@playwright/test';
import { findViolations } from '../find-violations.ts';
import { holdBack } from '../hold-back.ts';

const behindIsa =
  'exchange-version=v2003&mail-location=out-queue&waiting-mail=all-domains&isa-in-front=yes&smart-host=no&out-test=only-isa';
// Without their places in the path, so that the page is the first question's and brings no details of theirs.
const question = `/kb305394-isa-queue/?${behindIsa}`;
const cause = `/kb305394-isa-queue/?${behindIsa}&external-dns=others`;
const details = /-details\d+-[^/]*\.js$/;
const narrow = { width: 390, height: 800 };
const wide = { width: 1366, height: 800 };

test('how to find out does not load: it is said, the answers work, and trying again brings it', async ({ page }) => {
  await page.route(details, (route) => route.abort());
  await page.goto(question);
  const failed = page.getByRole('alert').filter({ hasText: 'How to find out did not load. The answers work without it.' });
  await expect(failed).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('list', { name: 'Answers' }).getByRole('link', { name: "I can't tell" }).click();
  await expect(page).toHaveURL(/\/kb305394-isa-queue\/forest-dns\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(failed).toBeVisible();
  await page.unroute(details);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'How to find out' })).toBeVisible();
  await expect(failed).toBeHidden();
});

test('a checklist does not load: the cause is named, and trying again brings its checklist', async ({ page }) => {
  await page.route(details, (route) => route.abort());
  await page.goto(cause);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page.getByRole('alert')).toContainText('The rest of this page did not load.');
  await expect(heading).toBeFocused();
  const title = await heading.textContent();
  // The page tries once more by itself when it loads ahead; then the button is what brings them.
  await page.waitForLoadState('networkidle');
  await page.unroute(details);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('list', { name: 'Resolution checklist' })).toBeVisible();
  await expect(heading).toHaveText(title ?? '');
  await expect(heading).toBeFocused();
});

for (const size of [wide, narrow]) {
  test(`the answers do not move when the details come, at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    const letGo = await holdBack(page, details);
    await page.goto(question);
    const answers = page.getByRole('list', { name: 'Answers', exact: true });
    await expect(page.locator('#root')).not.toHaveAttribute('data-written');
    await expect(answers).toBeVisible();
    const before = await answers.boundingBox();
    letGo();
    await expect(page.getByRole('region', { name: 'How to find out' })).toBeVisible();
    expect(await answers.boundingBox()).toEqual(before);
  });
}

test('the details of what comes next are here before it is chosen', async ({ page }) => {
  const ahead = page.waitForResponse(details);
  await page.goto(question);
  await ahead;
  await expect(page.getByRole('region', { name: 'How to find out' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.route(details, (route) => route.abort());
  await page
    .getByRole('list', { name: 'Answers' })
    .getByRole('link', { name: /^No, only other/ })
    .click();
  await expect(page.getByRole('list', { name: 'Resolution checklist' })).toBeVisible();
});
