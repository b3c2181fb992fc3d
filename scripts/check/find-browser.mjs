import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';

const installed = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Makes sure that there is a browser for the tests and gives its path; undefined when Playwright's own is there, which
 * needs none. The order is from the cheapest to the last resort; each step is tried only when those before it failed.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env.E2E_BROWSER;
  if (named !== undefined && named !== '') {
    return named;
  }
  const onMachine = () => installed[/** @type {keyof typeof installed} */ (process.platform)]?.find((path) => existsSync(path));
  if (existsSync(chromium.executablePath())) {
    return undefined;
  }
  const found = onMachine();
  if (found !== undefined) {
    return found;
  }
  run('node_modules/.bin/playwright', ['install', 'chromium']);
  if (existsSync(chromium.executablePath())) {
    return undefined;
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (onMachine() === undefined) {
        run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
      }
    }
  }
  return onMachine() ?? (await unpackFromRegistry());
}

// Works without root and without a download outside the package registry, on Linux x64. Not among the dependencies,
// because its 60 MB are needed only where everything before failed.
async function unpackFromRegistry() {
  const cache = resolve('node_modules/.cache/browser');
  mkdirSync(cache, { recursive: true });
  run('npm', ['install', '--prefix', cache, '--no-audit', '--no-fund', '--save-exact', '@sparticuz/chromium@147.0.0']);
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  process.env.TMPDIR = cache;
  const require = createRequire(`${cache}/package.json`);
  const { default: packed } = await import(require.resolve('@sparticuz/chromium'));
  return packed.executablePath();
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.log(`browser: ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}
