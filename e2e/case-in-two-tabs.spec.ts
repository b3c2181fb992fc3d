import { expect, test } from '@playwright/test';
import { giveTicket, note, saved } from './case-page.ts';
import { step } from './checklist-step.ts';
import { findPlaces } from './find-places.ts';

const { first, reached } = await findPlaces();

test('a note that two tabs type at the same moment holds both texts whole and says so once', async ({ page, context }) => {
  await page.goto(first);
  await giveTicket(page, 'INC-9');
  await expect(saved(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/cases/');
  await other.getByRole('link', { name: 'INC-9' }).click();
  await expect(note(other)).toBeVisible();
  for (const tab of [page, other]) {
    await note(tab).focus();
  }
  const sentences = ['the user rang at nine and again', 'somebody saw the queue'];
  await Promise.all([
    note(page).pressSequentially(sentences[0] ?? '', { delay: 30 }),
    note(other).pressSequentially(sentences[1] ?? '', { delay: 45 }),
  ]);
  const both = [sentences, [...sentences].reverse()].map((texts) => texts.join('\n[Typed at the same time in another tab]\n'));
  for (const tab of [page, other]) {
    await note(tab).blur();
    await expect.poll(async () => both.includes(await note(tab).inputValue())).toBe(true);
  }
  expect(await note(page).inputValue()).toBe(await note(other).inputValue());
});

test('two tabs on one case see each other and lose nothing', async ({ page, context }) => {
  await page.goto(reached);
  await giveTicket(page, 'INC-5');
  await expect(saved(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto('/cases/');
  await second.getByRole('link', { name: 'INC-5' }).click();
  await step(page, 1).getByRole('checkbox').check();
  await expect(step(second, 1).getByRole('checkbox')).toBeChecked();
  await step(second, 2).getByRole('checkbox').check();
  await note(page).fill('From the first tab');
  await expect(step(page, 2).getByRole('checkbox')).toBeChecked();
  await expect(note(second)).toHaveValue('From the first tab');
  await second.reload();
  await expect(step(second, 1).getByRole('checkbox')).toBeChecked();
  await expect(step(second, 2).getByRole('checkbox')).toBeChecked();
});
