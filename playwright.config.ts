import { defineConfig } from '@playwright/test';
import { otherBrowsers } from './scripts/check/other-browsers.mjs';

const executablePath = process.env.E2E_BROWSER;
const port = process.env.E2E_PORT ?? '4174';
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/browser.json' }]],
  workers: 2,
  fullyParallel: true,
  // A test that passes waits for neither: both are for a machine that is busy with something else. What passes only when run
  // again is named as flaky.
  timeout: 60_000,
  retries: 2,
  // The machine of a CI can be busy; a test that fails waits longer, one that passes does not.
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    // A page that is kept on the device would answer for the server; e2e/exchange/offline.spec.ts allows it.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          ...(isRootOnLinux ? { chromiumSandbox: false } : {}),
          args: [
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-quic',
            '--disable-sync',
            '--no-first-run',
            '--disable-gpu',
          ],
        },
      },
    },
    ...otherBrowsers
      .filter(({ isHere }) => isHere)
      .map(({ name }) => ({ name, testMatch: 'core-journeys.spec.ts', use: { browserName: name } })),
  ],
  webServer: {
    command: `node scripts/build/serve-built.mjs ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
