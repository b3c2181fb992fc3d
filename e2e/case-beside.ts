import { expect, type Page } from '@playwright/test';
import { findLongWalks } from './find-long-walks.ts';

const [first, second] = await findLongWalks(5);
if (first === undefined || second === undefined) {
  throw new Error('Looks are tried on two articles that ask several questions.');
}
export const worked = first;
export const other = second;
export const { start } = worked;
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const bar = (page: Page) => page.getByRole('region', { name: 'You are looking' });
export const answers = (page: Page) => page.getByRole('list', { name: /^(Your answers|The way here)$/ }).getByRole('listitem');
export const answer = (page: Page, number: number) =>
  page.getByRole('list', { name: 'Answers', exact: true }).getByRole('link').nth(number);
export const cannotTell = -1;
export const ticket = (page: Page) => page.getByRole('button', { name: 'Ticket INC-77' });

/** Gives an answer by key: two clicks at one place within a moment are one press. Ends when the next heading has the focus. */
export async function take(page: Page, number: number) {
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await answer(page, number).press('Enter');
  await expect(heading(page)).toBeFocused();
}

/** Answers the first questions of an article with INC-77, and gives the heading where it stands. */
export async function work(page: Page): Promise<string> {
  await page.goto(start);
  for (const count of [1, 2]) {
    await take(page, cannotTell);
    await expect(answers(page)).toHaveCount(count);
  }
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill('INC-77');
  await page.keyboard.press('Enter');
  await expect(ticket(page)).toBeVisible();
  await take(page, cannotTell);
  await expect(answers(page)).toHaveCount(3);
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
  return (await heading(page).textContent()) ?? '';
}

/** Leads back from a look: the case stands where it stood, with its answers. */
export async function expectUnchanged(page: Page, stood: string) {
  await expect(bar(page)).toContainText('You are looking at this beside INC-77. Nothing you do here changes it.');
  await expect(ticket(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to INC-77' }).click();
  await expect(heading(page)).toHaveText(stood);
  await expect(answers(page)).toHaveCount(3);
  await expect(ticket(page)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
}
