import { expect, type Page, test } from '@playwright/test';
import { takeEachState } from './page-states.ts';

const role = '/q154298-outbox/role-missing/?exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161&role-held=no';
const sendAs = '/kb912918-send-as/account-lacks-send-as/';

const steps = (page: Page) => page.getByRole('list', { name: 'Resolution checklist' });
const step = (page: Page, number: number) =>
  steps(page)
    .getByRole('listitem')
    .nth(number - 1);
const box = (page: Page, number: number) => step(page, number).getByRole('checkbox');
const counts = (page: Page) => page.getByRole('status').filter({ hasText: 'steps done' });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device.' });

test.use({ timezoneId: 'Europe/Berlin' });

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-21T14:02:30+01:00') });
});

test('a step is skipped with a reason and fails with a note, never without one, and both can be taken back', async ({ page }) => {
  await page.goto(role);
  await step(page, 1).getByRole('button', { name: 'Skip, with a reason' }).click();
  await step(page, 1).getByRole('button', { name: 'Skip this step' }).click();
  await expect(step(page, 1).getByRole('alert')).toHaveText('Give a reason. Whoever reads the ticket later needs it.');
  await step(page, 1).getByRole('textbox', { name: 'Why is it skipped?' }).fill('The page is visible already');
  await step(page, 1).getByRole('button', { name: 'Skip this step' }).click();
  await expect(step(page, 1)).toContainText('Skipped 14:02');

  await step(page, 3).getByRole('button', { name: 'Did not work' }).click();
  await step(page, 3).getByRole('textbox', { name: 'What happened instead?' }).fill('Access denied');
  await step(page, 3).getByRole('button', { name: 'Mark as not working' }).click();
  await box(page, 2).check();
  await expect(counts(page)).toHaveText('1 of 7 steps done, 1 did not work, 1 skipped');

  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(step(page, 1)).toContainText('Reason: The page is visible already');
  await expect(step(page, 3)).toContainText('What happened: Access denied');
  await expect(box(page, 2)).toBeChecked();
  await step(page, 1).getByRole('button', { name: 'Take back' }).click();
  await step(page, 3).getByRole('button', { name: 'Take back' }).click();
  await box(page, 2).uncheck();
  await expect(counts(page)).toHaveText('0 of 7 steps done');
  await step(page, 1).getByRole('button', { name: 'Skip, with a reason' }).click();
  await expect(step(page, 1).getByRole('textbox')).toHaveValue('The page is visible already');
});

test('a reason or note that is not confirmed is there after a reload, Back and Forward, in no other case, and gone once cancelled', async ({
  page: first,
  context,
}) => {
  let page = first;
  const reason = (on: Page) => step(on, 1).getByRole('textbox', { name: 'Why is it skipped?' });
  const note = step(page, 3).getByRole('textbox', { name: 'What happened instead?' });
  await page.goto(role);
  await step(page, 1).getByRole('button', { name: 'Skip, with a reason' }).click();
  await page.keyboard.type('The page is vis');
  // Typed before the case is begun, and after.
  await box(page, 2).check();
  await step(page, 3).getByRole('button', { name: 'Did not work' }).click();
  await note.fill('Says: password: Summer09!');
  await note.blur();
  await expect(note).toHaveValue('Says: password: [Password cut]');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(reason(page)).toHaveValue('The page is vis');
  await expect(note).toHaveValue('Says: password: [Password cut]');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(role);
  await step(page, 3).getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('link', { name: 'Unstuck', exact: true }).click();
  await expect(steps(page)).toHaveCount(0);
  await page.goBack();
  await expect(reason(page)).toHaveValue('The page is vis');
  await expect(note).toHaveCount(0);

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goto(role);
  await expect(step(page, 1).getByRole('button', { name: 'Skip, with a reason' })).toBeVisible();
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill('INC-2');
  await page.keyboard.press('Enter');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Ticket INC-2' })).toBeVisible();
  await expect(reason(page)).toHaveCount(0);
  await page.goto('/cases/');
  await page.getByRole('link', { name: 'Case without a ticket number' }).click();
  await expect(reason(page)).toHaveValue('The page is vis');
  await page.close({ runBeforeUnload: true });
  page = await context.newPage();
  await page.goto('/cases/');
  await page.getByRole('link', { name: 'Case without a ticket number' }).click();
  await expect(reason(page)).toHaveValue('The page is vis');
  await expect(step(page, 1)).toContainText('Not confirmed yet: kept on this device');
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  await expect(page.getByRole('dialog')).toContainText('not confirmed, so not in this text: “The page is vis”.');
  await page.keyboard.press('Escape');
  await step(page, 1).getByRole('button', { name: 'Skip this step' }).click();
  await expect(step(page, 1)).toContainText('Reason: The page is vis');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(step(page, 1)).toContainText('Reason: The page is vis');
  await expect(reason(page)).toHaveCount(0);
});

test('a wait says when it is due, ends by itself, and also while the page is closed', async ({ page }) => {
  await page.goto(sendAs);
  await box(page, 8).click();
  await expect(box(page, 8)).toBeChecked({ indeterminate: true });
  await expect(step(page, 8)).toContainText(
    'Counts from 16:02, or at once after a restart of the Microsoft Exchange Information Store service.',
  );
  await expect(counts(page)).toHaveText('0 of 9 steps done, 1 waiting');
  await page.clock.runFor('01:58:00');
  await expect(counts(page)).toHaveText('0 of 9 steps done, 1 waiting');
  await page.clock.runFor('02:00');
  await expect(counts(page)).toHaveText('1 of 9 steps done');
  await expect(step(page, 8)).toContainText('Done 14:02');

  await step(page, 8).getByRole('button', { name: 'Take back' }).click();
  await box(page, 8).click();
  await expect(saved(page)).toBeVisible();
  await page.goto('/health/');
  await page.clock.setSystemTime(new Date('2026-11-22T08:00:00+01:00'));
  await page.goto(sendAs);
  await expect(box(page, 8)).toBeChecked();
  await expect(step(page, 8)).toContainText('Done 21 Nov 16:02');
});

test('a question that is looked at twice says when to look again', async ({ page }) => {
  await page.goto('/q175982-leaked-connections/rows-5-5/');
  await page.getByRole('button', { name: 'I have looked once' }).click();
  await expect(page.getByText('Look again from 14:08. The first look was at 14:02.')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await page.clock.runFor('06:00');
  await expect(page.getByText('Look again now. The first look was at 14:02.')).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByRole('button', { name: 'I have looked once' })).toBeVisible();
});

test('worse lists the undo of each done step, the last one first, and then the next check; a restart names what it interrupts and asks before it is ticked', async ({
  page,
}) => {
  await page.goto(role);
  for (const number of [4, 5, 6]) {
    await box(page, number).check();
  }
  await page.getByText('Worse: show how to undo').click();
  await expect(page.getByRole('list', { name: 'Undo' }).getByRole('listitem')).toHaveText([
    /^Take the role from the account again where you granted it\..*Step 6:/,
    /^Take the role from the account again on the same Permissions page\..*Step 5:/,
    /^No source gives a way back for this step\.Step 4:/,
  ]);
  await page.getByRole('link', { name: 'Undone. Not fixed' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do all Exchange services log on with the right account?');
  await page.goBack();
  await expect(counts(page)).toHaveText('3 of 7 steps done');

  await box(page, 7).click();
  const question = step(page, 7).getByRole('group', { name: /^Interrupts: Mail between servers and Internet mail/ });
  await expect(question).toBeFocused();
  await expect(box(page, 7)).not.toBeChecked();
  await question.getByRole('button', { name: 'Not yet' }).click();
  await expect(question).toHaveCount(0);
  await expect(box(page, 7)).not.toBeChecked();
  await box(page, 7).click();
  await question.getByRole('button', { name: 'Yes, it is done' }).click();
  await expect(box(page, 7)).toBeChecked();
  await expect(step(page, 7)).toContainText('Done 14:02');
});

test('own roles are kept, and one line says who does what; a wait can be ended by hand, and fixed names what is still open', async ({
  page,
}) => {
  await page.goto(sendAs);
  await expect(page.getByText('Steps 1–2 for the helpdesk, 3–7 for an AD admin, 8–9 for an Exchange admin.')).toBeVisible();
  await page.getByRole('group', { name: 'I am:' }).getByRole('checkbox', { name: 'Helpdesk' }).check();
  await expect(page.getByText('You can do 1–2, hand 3–7 to an AD admin, hand 8–9 to an Exchange admin.')).toBeVisible();
  await expect(step(page, 1)).toContainText('Yours: Helpdesk');
  await expect(step(page, 3)).toContainText('Hand over: AD admin');

  await box(page, 8).click();
  await page.getByRole('list', { name: 'Answers' }).getByRole('link', { name: 'Fixed', exact: true }).click();
  const open = page.getByRole('region', { name: 'Marked as fixed while steps are open' });
  await expect(open.getByRole('listitem')).toHaveCount(9);
  await expect(open).toContainText('8, waiting until 16:02:');
  await step(page, 8).getByRole('button', { name: 'It has taken effect' }).click();
  await expect(step(page, 8)).toContainText('Done 14:02');
  await expect(open.getByRole('listitem')).toHaveCount(8);

  await page.goto(role);
  await expect(page.getByText('Hand all 7 steps to an Exchange admin.')).toBeVisible();
});

test('two tabs do not overwrite each other, nor what is being typed', async ({ page, context }) => {
  await page.goto(role);
  await box(page, 4).check();
  await step(page, 1).getByRole('button', { name: 'Skip, with a reason' }).click();
  await page.keyboard.type('Not al');
  const other = await context.newPage();
  await other.goto(role);
  await other.getByRole('link', { name: 'Go on with Case without a ticket number' }).click();
  await box(other, 1).check();
  await box(other, 2).check();
  await expect(box(page, 2)).toBeChecked();
  await expect(step(page, 1).getByRole('textbox')).toHaveValue('Not al');
  await page.keyboard.type('lowed');
  await step(page, 1).getByRole('button', { name: 'Skip this step' }).click();
  await expect(step(other, 1)).toContainText('Reason: Not allowed');
  await expect(box(other, 2)).toBeChecked();
});

test('by keyboard alone: tick, confirm, skip, and the focus stays at the step', async ({ page }) => {
  await page.goto(role);
  await box(page, 7).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(box(page, 7)).not.toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(box(page, 7)).toBeChecked();
  await expect(box(page, 7)).toBeFocused();
  await box(page, 2).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Did so yesterday');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(step(page, 2)).toContainText('Reason: Did so yesterday');
  await expect(box(page, 2)).toBeFocused();
  await step(page, 4).getByRole('button', { name: 'Did not work' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(box(page, 4)).toBeFocused();
});

test('paper has ticks, times and how many steps are done, and an empty box where one can still tick', async ({ page }) => {
  await page.goto(sendAs);
  await takeEachState(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, media: 'print' });
    await expect(box(page, 1)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(step(page, 1).getByText('✓')).toBeVisible();
    await expect(step(page, 1).getByText('✓')).toHaveCSS('color', 'rgb(19, 26, 38)');
    await expect(step(page, 1).getByText('Done 14:02')).toBeVisible();
    await expect(step(page, 8).getByText('…', { exact: true })).toBeHidden();
    await expect(page.getByText(/^\d of 9 steps done, 1 waiting/)).toBeVisible();
    await expect(step(page, 8)).toContainText('Waiting since 14:02');
    await expect(step(page, 8).getByText('Counts from 16:02')).toBeVisible();
    await expect(step(page, 2).getByRole('button')).toHaveCount(0);
  }
});

test('a reason that is not confirmed is there after its tab has crashed, and in no tab beside it before', async ({ page, context }) => {
  const reason = (on: Page) => step(on, 1).getByRole('textbox', { name: 'Why is it skipped?' });
  const openKept = async () => {
    const tab = await context.newPage();
    await tab.goto('/cases/');
    await tab.getByRole('link', { name: 'Case without a ticket number' }).click();
    await expect(saved(tab)).toBeVisible();
    return tab;
  };
  await page.goto(role);
  await box(page, 2).check();
  await expect(saved(page)).toBeVisible();
  await step(page, 1).getByRole('button', { name: 'Skip, with a reason' }).click();
  await page.keyboard.type('The page is vis');
  await expect(step(page, 1)).toContainText('Not confirmed yet: kept on this device');
  const beside = await openKept();
  await expect(reason(beside)).toHaveCount(0);
  const crash = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crash;
  const next = await openKept();
  await expect(reason(next)).toHaveValue('The page is vis');
});
