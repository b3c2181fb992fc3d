// Opens a pack from a file in a slowed browser and prints how long it takes until its first article can be walked, and what it
// holds of the memory: npm run bench:opened -- FILE.unstuck. Run `vite build` first; needs a browser, see find-browser.mjs.
// On a machine that does other things too, the processor time says what the clock would without them: it is that of the page with
// its workers, each slowed second in it. Memory is that of the browser's process for the page, with its workers, as the system counts it (Linux only). Judges nothing.
import { readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { unzipSync } from 'fflate';
import { servePacked } from '../build/serve-packed.mjs';
import { findBrowser } from '../check/find-browser.mjs';
import { describeMachine } from './machine.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

const [given] = process.argv.slice(2);
if (given === undefined) {
  throw new Error('Say which pack: npm run bench:opened -- FILE.unstuck');
}
const slowDown = 4;
const runs = Number(process.env.RUNS ?? 3);
const lookEvery = 20;
const file = resolve(process.env.INIT_CWD ?? '.', given);
const files = unzipSync(readFileSync(file));
const unpacked = Object.values(files).reduce((sum, { length }) => sum + length, 0);
const head = JSON.parse(new TextDecoder().decode(files['pack.json']));
// One that begins with a question.
const first = head.articles.find((/** @type {string} */ id) => {
  const { start, nodes } = JSON.parse(new TextDecoder().decode(files[`articles/${id}.json`]));
  return nodes[start].kind === 'question';
});
const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;

const served = await servePacked('dist');
const executablePath = await findBrowser();
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;

try {
  console.log(`${describeMachine()}; load before: ${loadavg()[0]?.toFixed(1)}; processor of the page slowed ${slowDown}x`);
  console.log(`${head.articles.length} articles, ${megabytes(statSync(file).size)} as a file, ${megabytes(unpacked)} unpacked`);
  for (let run = 0; run < runs; run++) {
    await measure();
  }
  console.log(`load after: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await served.stop();
}

// Each in a browser of its own: nothing of the one before is in its memory.
async function measure() {
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(isRootOnLinux ? { chromiumSandbox: false } : {}),
    args: ['--disable-gpu', '--disable-background-networking', '--enable-precise-memory-info'],
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.goto(`${served.origin}/`);
  await page.getByRole('button', { name: 'Open a pack…' }).click();
  await page.getByText('Choose a file').waitFor();
  const processId = await findRenderer(browser, page);
  const before = await settle(processId, session);
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, residentOf(processId));
  }, lookEvery);
  const usedBefore = processorTimeOf(processId);
  const started = performance.now();
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByText(/is kept on this device/).waitFor();
  const kept = performance.now() - started;
  await page.goto(`${served.origin}/in/?${head.id}.${first}`);
  await page.locator('ul[aria-label="Answers"] a').first().waitFor();
  const walkable = performance.now() - started;
  const used = processorTimeOf(processId) - usedBefore;
  clearInterval(watch);
  const own = await findRenderer(browser, page);
  const after = await settle(own, session);
  console.log(
    [
      `kept after ${(kept / 1000).toFixed(2)} s, walkable after ${(walkable / 1000).toFixed(2)} s (processor time ${used.toFixed(2)} s)`,
      `before ${megabytes(before)}, at most ${megabytes(most)} while opening (${((most - before) / unpacked).toFixed(2)}x unpacked), after ${megabytes(after)} with an article (${megabytes(after - before)} more)`,
    ].join('; '),
  );
  await browser.close();
}

/** The process that shows the page. @param {Browser} browser @param {Page} page */
async function findRenderer(browser, page) {
  await page.evaluate(() => undefined);
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return Number(renderers.toSorted((one, other) => residentOf(other) - residentOf(one))[0]);
}

/** What it holds once it has thrown away what it can. @param {number} processId @param {import('@playwright/test').CDPSession} session */
async function settle(processId, session) {
  for (let time = 0; time < 3; time++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((done) => setTimeout(done, 500));
  }
  return residentOf(processId);
}

/** @param {number} processId */
function residentOf(processId) {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}

/** Seconds that the process has worked so far. @param {number} processId */
function processorTimeOf(processId) {
  try {
    const fields = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // The system counts in hundredths.
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}
