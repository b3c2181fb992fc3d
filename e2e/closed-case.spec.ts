import { expect, test } from '@playwright/test';
import { answers, bar, cannotTell, heading, take, ticket, work } from './case-beside.ts';
import { findPlaces } from './find-places.ts';

const places = await findPlaces();

test('a closed case says so, is at rest until it is opened again, and is not among those to go on with', async ({ page }) => {
  await work(page);
  const note = page.getByRole('textbox', { name: 'Note on this place' });
  await page.getByRole('button', { name: 'Left', exact: true }).click();
  const all = page.getByRole('button', { name: 'Close all the same' });
  const closed = page.getByRole('region', { name: 'This case is closed' });
  await expect(all.or(closed)).toBeVisible();
  if (await all.isVisible()) {
    await all.click();
  }
  await expect(closed).toContainText(/^Closed: left/);
  await expect(note).toBeDisabled();
  await expect(ticket(page)).toBeDisabled();
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
  await expect(page.getByText('Open again to answer.')).toBeVisible();
  await take(page, cannotTell);
  await expect(page.getByText('Open again to answer.')).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
  await expect(bar(page).getByRole('button')).toHaveText([/^Back to INC-77/]);
  await expect(bar(page)).toContainText('INC-77 is closed: to work on it, go back and open it again.');
  await expect(note).toBeDisabled();
  await page.goto('/');
  const recent = page.getByRole('region', { name: 'No case is open' });
  await expect(recent.getByRole('link')).toHaveText(['Cases on this device']);
  await recent.getByRole('link').click();
  await expect(page.getByRole('list', { name: 'Cases' }).getByRole('listitem')).toContainText('Closed: left');
  await page.getByRole('link', { name: 'INC-77' }).click();
  await expect(answers(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Open INC-77 again' }).press('Enter');
  await expect(closed).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Fixed', exact: true })).toBeFocused();
  await expect(note).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Left', exact: true })).toBeVisible();
  await take(page, cannotTell);
  await expect(answers(page)).toHaveCount(4);
  await expect(ticket(page)).toBeVisible();
});

test('what is typed while another tab closes the case is kept: a note to its end, a reason that is not confirmed until it is open again', async ({
  page,
  context,
}) => {
  await page.goto(places.cause);
  const note = page.getByRole('textbox', { name: 'Note on this place' });
  await note.fill('Rang');
  await note.blur();
  await expect(page.getByRole('status').filter({ hasText: 'Saved on this device.' })).toBeAttached();
  const second = await context.newPage();
  await second.goto('/cases/');
  await second.getByRole('list', { name: 'Cases' }).getByRole('link').click();
  const close = second.getByRole('button', { name: 'Left', exact: true });
  await expect(close).toBeVisible();
  const answersHere = second.getByRole('list', { name: 'Answers', exact: true });
  const before = await answersHere.boundingBox();

  await page
    .getByRole('button', { name: /^Skip, with a reason/ })
    .first()
    .click();
  const reason = page.getByRole('textbox', { name: 'Why is it skipped?' });
  await reason.pressSequentially('No right');
  await close.click();
  const closed = page.getByRole('region', { name: 'This case is closed' });
  await expect(closed).toBeVisible();
  await reason.pressSequentially(' to do it');
  await expect(reason).toHaveValue('No right to do it');
  await expect(note).toBeEnabled();
  await note.focus();
  await note.pressSequentially(' again', { delay: 5 });
  await note.blur();
  await expect(note).toBeDisabled();
  await expect(note).toHaveValue(/again/);
  await expect(closed).toContainText('What was typed about a step and not confirmed is kept: open the case again to confirm it.');
  await expect(second.getByText('Open again to answer.')).toBeVisible();
  expect((await answersHere.boundingBox())?.height).toBe(before?.height);

  await closed.getByRole('button', { name: 'Open again' }).click();
  await expect(reason).toBeEnabled();
  await expect(reason).toHaveValue('No right to do it');
  await page.getByRole('button', { name: 'Skip this step' }).click();
  await expect(second.getByText('No right to do it')).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'Note on this place' })).toHaveValue(/again/);
});

test('an answer that another tab gives otherwise makes a look of this tab, which says so and leads back or into the case', async ({
  page,
  context,
}) => {
  const question = await work(page);
  const second = await context.newPage();
  await second.goto('/cases/');
  await second.getByRole('link', { name: 'INC-77' }).click();
  await expect(heading(second)).toHaveText(question);
  await take(page, cannotTell);
  await expect(answers(page)).toHaveCount(4);
  const lost = await heading(page).textContent();
  await take(second, 0);
  const alert = bar(page).getByRole('alert');
  await expect(alert).toContainText(`Answered in another tab: ${question} `);
  const answered = (await alert.locator('b').textContent()) ?? 'nothing';
  await expect(answers(second).last()).toContainText(answered);
  await expect(bar(page)).toContainText('You are looking at your answer beside INC-77.');
  await expect(bar(second)).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Use this for INC-77' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(bar(second).getByRole('alert')).toContainText(`Answered in another tab: ${question} `);
  await bar(second).getByRole('button', { name: 'Back to INC-77' }).click();
  await expect(heading(second)).toHaveText(lost ?? 'nothing');
  await expect(bar(second)).toHaveCount(0);
});
