import { expect, type Page } from '@playwright/test';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const note = (page: Page) => page.getByRole('textbox', { name: 'Note on this place' });
export const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device.' });

export async function giveTicket(page: Page, ticket: string) {
  await page.getByRole('button', { name: 'Add ticket' }).click();
  await page.getByRole('textbox', { name: 'Ticket number' }).fill(ticket);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Ticket ${ticket}` })).toBeVisible();
}

/** Gives a ticket number, and waits until the case is kept. */
export async function giveKeptTicket(page: Page, ticket: string) {
  await giveTicket(page, ticket);
  await expect(saved(page)).toBeAttached();
}
