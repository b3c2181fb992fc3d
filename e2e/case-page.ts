import { expect, type Page } from '@playwright/test';

export const stuck = 'exchange-version=v5-5&mail-location=outbox&logged-events=mta-9297-3161';
export const role = `/q154298-outbox/role-missing/?${stuck}&role-held=no`;

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const note = (page: Page) => page.getByRole('textbox', { name: 'Note on this place' });
export const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device.' });

export async function giveTicket(page: Page, ticket: string) {
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill(ticket);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Ticket ${ticket}` })).toBeVisible();
}
