import { expect, type Page } from '@playwright/test';

/**
 * Opens an address and has the page load at once all that it waits with, a second after it is shown, and ends when the last of
 * it has come. The page's clock has to be installed before. Gives the status that the server answers with.
 */
export async function openWithAllThatWaits(page: Page, address: string): Promise<number | undefined> {
  const last = page.waitForResponse(/\/assets\/keep-offline-/);
  const status = (await page.goto(address))?.status();
  await expect(page.locator('#root')).not.toHaveAttribute('data-written');
  await page.clock.fastForward(2000);
  await (await last).finished();
  return status;
}
