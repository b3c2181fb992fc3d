import type { BrowserContext, Page } from '@playwright/test';
import type { SwitchableServer } from './switchable-server.ts';

/** Visits once and waits until the copy on the device is complete. */
export async function visitOnce(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    if (navigator.serviceWorker.controller === null) {
      await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }));
    }
  });
}

export async function cutNetwork(context: BrowserContext, server: SwitchableServer): Promise<void> {
  await server.stop();
  await context.setOffline(true);
}
