import { expect, test } from '@playwright/test';
import { giveTicket, heading, note, saved } from '../case-page.ts';
import { step } from '../checklist-step.ts';
import { role, stuck } from './outbox.ts';

test('two causes that did not help lead to a hand-over that lists them, with what was done kept', async ({ page }) => {
  await page.goto(role);
  await giveTicket(page, 'INC-2');
  await step(page, 1).getByRole('checkbox').check();
  await page.getByRole('link', { name: /^Not fixed/ }).click();
  await page.getByRole('link', { name: /^No, one or more use another/ }).click();
  await expect(heading(page)).toHaveText('An Exchange service logs on with the wrong account');
  await page.getByRole('link', { name: /^Not fixed/ }).click();
  for (let left = 0; left < 5 && (await page.getByText('Nothing proven yet').count()) === 0; left += 1) {
    const before = page.url();
    // By key, because two clicks at one place at once are one press.
    await page.getByRole('link', { name: /^I can't tell/ }).press('Enter');
    await expect(page).not.toHaveURL(before);
    await expect(heading(page)).toBeFocused();
  }
  await expect(page.getByRole('list', { name: 'Tried, and did not help' }).getByRole('listitem')).toHaveText([
    'The service account lacks the Service Account Admin role',
    'An Exchange service logs on with the wrong account',
  ]);
  await page.getByRole('button', { name: 'Copy for ticket' }).click();
  const text = await page.getByRole('group', { name: 'Ticket text' }).innerText();
  expect(text).toContain('INC-2');
  expect(text).toContain('The service account lacks the Service Account Admin role');
});

test.describe('between two machines', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a walk without a ticket that is handed over is kept as a case, the one in the text', async ({ page }) => {
    await page.goto(`/q154298-outbox/?${stuck}`);
    await page.getByRole('link', { name: /^No Not listed/ }).click();
    await page.getByRole('button', { name: 'Hand over' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Copying also keeps it on this device as a case.');
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(dialog.getByText('Copied. Give it to whoever takes over. It is kept here as a case.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: 'Add ticket' })).toBeVisible();
    await page.goto('/');
    await page.getByRole('textbox', { name: /^Describe it/ }).fill(text);
    await page.getByRole('button', { name: 'Open the one kept here' }).click();
    await expect(heading(page)).toHaveText('The service account lacks the Service Account Admin role');
  });

  test('a copied ticket text brings the case back in a clean browser, with names hidden', async ({ page, browser, baseURL }) => {
    await page.goto(role);
    await giveTicket(page, 'INC-3');
    await step(page, 1).getByRole('checkbox').check();
    await note(page).fill('Looked on mail01.corp.example with CORP\\admin');
    await expect(saved(page)).toBeVisible();
    await page.getByRole('button', { name: 'Copy for ticket' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'Hidden, 2' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Show all' }).click();
    await expect(dialog.getByRole('group', { name: 'Ticket text' })).toHaveText(/mail01\.corp\.example/);
    await dialog.getByRole('button', { name: 'Hide names again' }).click();
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(dialog.getByText('Copied. Paste it into the ticket.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).not.toContain('mail01');

    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await other.goto('/');
    const quoted = text.replace(/^/gm, '> ').replaceAll('\n', '\r\n');
    await other.getByRole('textbox', { name: /^Describe it/ }).fill(`Hello second line,\n\n${quoted}\n-- \nJim, helpdesk`);
    await expect(other.getByRole('button', { name: 'Open this case' })).toBeVisible();
    await expect(other.getByRole('heading', { name: /^(?:Nothing here fits|Fits|Perhaps)/ })).toHaveCount(0);
    await other.getByRole('button', { name: 'Open this case' }).click();
    await expect(heading(other)).toHaveText('The service account lacks the Service Account Admin role');
    await expect(step(other, 1).getByRole('checkbox')).toBeChecked();
    await expect(other.getByRole('button', { name: 'Ticket INC-3' })).toBeVisible();
    await expect(note(other)).toHaveValue(/^Looked on <host 1> with <account 1>$/);
    await other.reload();
    await expect(step(other, 1).getByRole('checkbox')).toBeChecked();
    await other.context().close();
  });

  test('a damaged ticket text says so, and what can be read can be opened', async ({ page }) => {
    await page.goto(role);
    await giveTicket(page, 'INC-4');
    await page.getByRole('button', { name: 'Copy for ticket' }).click();
    const text = await page.getByRole('group', { name: 'Ticket text' }).innerText();
    await page.goto('/');
    await page.getByRole('textbox', { name: /^Describe it/ }).fill(text.slice(0, text.length - 40));
    await expect(page.getByRole('alert').filter({ hasText: 'changed or cut' })).toBeVisible();
    await page.getByRole('button', { name: /Open (what can be read|the text as a new case)/ }).click();
    await expect(heading(page)).toHaveText('The service account lacks the Service Account Admin role');
  });

  test('a ticket text of another edition opens, and says so', async ({ page }) => {
    await page.goto(role);
    await page.getByRole('button', { name: 'Hand over' }).click();
    await expect(page.getByText('Next: Exchange admin: the next step')).toBeVisible();
    const text = await page.getByRole('group', { name: 'Ticket text' }).innerText();
    await page.goto('/');
    const older = text.replace(/\[edition: \d+ of/, '[edition: 0 of').replace('[role-held=no]', '[role-held=gone]');
    await page.getByRole('textbox', { name: /^Describe it/ }).fill(older);
    await page.getByRole('button', { name: 'Open what can be read' }).click();
    await expect(page.getByRole('heading', { name: 'Part of this link means nothing to this article' })).toBeVisible();
    await expect(page.getByText('Last worked on with edition 0 of')).toBeVisible();
  });
});
