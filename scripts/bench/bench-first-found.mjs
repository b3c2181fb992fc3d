// How soon a prepared pack beside the program is searched in a browser, at 10 Mbit/s: from the first key to the first article of it
// that is shown, and what was loaded meanwhile: node scripts/bench/bench-first-found.mjs FOLDER [WORDS]. Run `vite build` first; needs a
// browser, see find-browser.mjs. Prints, and judges nothing.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';
import { servePacked } from '../build/serve-packed.mjs';
import { findBrowser } from '../check/find-browser.mjs';
import { describeMachine } from './machine.mjs';

const [folder = '', words = 'database queue'] = process.argv.slice(2);
const runs = Number(process.env.RUNS ?? 5);
const bitsPerSecond = 10_000_000;
const roundTrip = Number(process.env.LATENCY ?? 20);
// As fast as people type.
const betweenKeys = 120;
// The index of a pack that was opened is loaded to the device after a second, at this pace.
const keptWithin = 6000;

const { id } = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
const site = mkdtempSync(join(tmpdir(), 'unstuck-site-'));
cpSync('dist', site, { recursive: true });
cpSync(folder, join(site, 'packs', id), { recursive: true, filter: (path) => !basename(path).startsWith('.') });
writeFileSync(join(site, 'site.json'), JSON.stringify({ format: 'unstuck-site/1', packs: [id] }));
const server = await servePacked(site);
const executablePath = await findBrowser();
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  ...(isRootOnLinux ? { chromiumSandbox: false } : {}),
  args: ['--disable-gpu', '--disable-background-networking'],
});

try {
  console.log(
    `${describeMachine()}; ${browser.version()}; ${bitsPerSecond / 1e6} Mbit/s, ${roundTrip} ms; “${words}”, ${betweenKeys} ms between keys`,
  );
  for (const [place, isStart, waits] of /** @type {const} */ ([
    ['the search dialog, typed into at once on a page that has not looked for packs', false, 300],
    ['the search dialog, when the index has come to the device', false, keptWithin],
    ['the box of the start page, which has listed them', true, keptWithin],
  ])) {
    /** @type {{ ms: number, kB: number, requests: number }[]} */
    const told = [];
    for (let run = 0; run < runs; run += 1) {
      told.push(await measure(isStart, waits));
    }
    told.sort((one, other) => one.ms - other.ms);
    const middle = told[Math.floor(told.length / 2)];
    console.log(
      `${place}: first found ${middle?.ms.toFixed(0)} ms after the first key (${told.map(({ ms }) => ms.toFixed(0)).join(', ')}), ${middle?.kB.toFixed(0)} kB in ${middle?.requests} requests`,
    );
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(site, { recursive: true });
}

/** @param {boolean} isStart @param {number} waits before the first key */
async function measure(isStart, waits) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${server.origin}/${isStart ? '' : 'cases/'}`);
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const throughput = bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  if (!isStart) {
    await page.keyboard.press('Control+k');
  }
  const box = isStart ? page.getByRole('textbox').first() : page.getByRole('searchbox');
  await box.focus();
  await page.waitForTimeout(waits);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const started = performance.now();
  if (process.env.WATERFALL !== undefined) {
    session.on('Network.requestWillBeSent', ({ request }) =>
      console.log(`  ${(performance.now() - started).toFixed(0)} ms ${request.url.slice(server.origin.length)}`),
    );
  }
  await page.evaluate(() => {
    addEventListener('keydown', () => performance.mark('first-key'), { once: true });
    const watch = new MutationObserver(() => {
      if (document.querySelector('[aria-label="In other packs"] a') !== null) {
        performance.mark('first-found');
        watch.disconnect();
      }
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await page.keyboard.type(words, { delay: betweenKeys });
  await page.waitForFunction(() => performance.getEntriesByName('first-found').length > 0);
  const loaded = { kB: bytes / 1000, requests };
  const ms = await page.evaluate(
    () => (performance.getEntriesByName('first-found')[0]?.startTime ?? 0) - (performance.getEntriesByName('first-key')[0]?.startTime ?? 0),
  );
  await context.close();
  return { ms, ...loaded };
}
