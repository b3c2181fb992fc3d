import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';

/** The browsers beside Chromium in which the core journeys run, and whether Playwright has them on this machine. */
export const otherBrowsers = [firefox, webkit].map((browser) => ({
  name: /** @type {'firefox' | 'webkit'} */ (browser.name()),
  isHere: existsSync(browser.executablePath()),
}));
