// Prints how the review of an export behaves with 200,000 lines: time to the first rows, the longest block of the page, memory.
// Bars: 3 s, 50 ms, six times the file. Run `vite build` first; needs a browser, see find-browser.mjs.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../check/find-browser.mjs';
import { exportBytes } from './send-as-export.mjs';

const lines = 200_000;
const runs = Number(process.env.RUNS ?? 5);
const megabyte = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'send-as-'));
const path = join(folder, 'Send_As_Export_9_41_07.txt');
writeFileSync(path, exportBytes(lines));
const size = readFileSync(path).length;

const server = await preview({ logLevel: 'error', preview: { port: Number(process.env.BENCH_PORT ?? 4180) } });
const address = server.resolvedUrls?.local[0] ?? '';
const executablePath = await findBrowser();
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  ...(isRootOnLinux ? { chromiumSandbox: false } : {}),
  // Lets the page measure memory at once; otherwise the browser waits for its next collection of garbage.
  args: ['--disable-gpu', '--disable-background-networking', '--enable-blink-features=ForceEagerMeasureMemory'],
});

/** @type {Record<string, number[]>} */
const figures = {};
const note = (/** @type {string} */ name, /** @type {number} */ value) => {
  figures[name] = [...(figures[name] ?? []), value];
};

try {
  console.log(`load of the machine before: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`);
  console.log(`${lines} lines, ${(size / megabyte).toFixed(1)} MB, ${runs} runs, ${browser.version()}`);
  for (let run = 0; run < runs; run += 1) {
    await measureRun();
  }
  for (const [name, values] of Object.entries(figures)) {
    const sorted = values.toSorted((a, b) => a - b);
    const of = (/** @type {number} */ value) => value.toFixed(name.includes('times') ? 2 : 0).padStart(7);
    console.log(`${name.padEnd(66)} median ${of(sorted[Math.floor(sorted.length / 2)] ?? 0)}   worst ${of(sorted.at(-1) ?? 0)}`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

async function measureRun() {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  const page = await context.newPage();
  // A page measures its memory, workers included, only where no other origin can look in.
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    await route.fulfill({ response, headers });
  });
  await page.addInitScript(watchPage);
  await page.goto(`${address}tools/send-as-review/`);
  const field = page.getByLabel(/^Choose the export/);
  await field.waitFor();
  await page.waitForLoadState('networkidle');
  const memoryBefore = await measureMemory(page);
  const residentBefore = await peakOfRenderers();

  await begin();
  await field.setInputFiles(path);
  note('ms from choosing the file to its first rows on the screen', await page.evaluate((count) => window.watch.untilShown(count), lines));
  await noteBlocks('while reading');
  note('times the file, memory in use after reading (page and worker)', ((await measureMemory(page)) - memoryBefore) / size);
  const residentAfter = await peakOfRenderers();
  note('times the file, peak of the renderer process over its peak before', (residentAfter - residentBefore) / size);

  const grid = page.getByRole('grid', { name: 'Lines of the export' });
  await act('ms to sort by owner', 'while sorting', () =>
    page.getByRole('columnheader').getByRole('button', { name: 'Mailbox owner' }).click(),
  );
  await act('ms to filter by delegates', 'while filtering', () => page.getByRole('button', { name: 'No Delegates' }).click());
  await act('ms to search the whole line (120 ms of them are a rest for typing)', 'while searching', () =>
    page.getByLabel('Search the whole line').fill('goodadmin'),
  );
  await begin();
  await grid.evaluate((element) => window.watch.scrollThrough(/** @type {HTMLElement} */ (element.parentElement)));
  await noteBlocks('while scrolling through all');
  await page.getByRole('button', { name: 'By account' }).click();
  await page.getByRole('button', { name: 'Grant: CORP\\BESAdmin' }).waitFor();
  await begin();
  await page.getByRole('button', { name: 'Grant: CORP\\BESAdmin' }).click();
  await page.getByRole('button', { name: /^Grant only/ }).click();
  note('ms to grant one service account 85,714 lines, dialog included', await page.evaluate(() => window.watch.untilText('lines granted')));
  await noteBlocks('while granting');
  await context.close();

  /** @param {string} name @param {string} during @param {() => Promise<void>} action */
  async function act(name, during, action) {
    await begin();
    await action();
    note(name, await page.evaluate(() => window.watch.untilNewRows()));
    await noteBlocks(during);
  }

  async function begin() {
    await browser.startTracing(page, { categories: ['toplevel'] });
    await page.evaluate(() => window.watch.begin());
  }

  /** @param {string} during */
  async function noteBlocks(during) {
    const { task, gap } = await page.evaluate(() => window.watch.end());
    note(`ms, longest task of the page ${during}`, task);
    note(`ms, longest time between two frames ${during}`, gap);
    const { most, ofWorkers } = computingIn(await browser.stopTracing());
    note(`ms, most computing in one task of the page ${during}`, most);
    note(`ms, all computing of the worker ${during}`, ofWorkers);
  }
}

/**
 * The most processor time that one task of a page's main thread took, and what all tasks of its workers took. Unlike durations
 * these do not grow when other programs want the processor too.
 * @param {import('node:buffer').Buffer} trace
 */
function computingIn(trace) {
  /** @type {{ traceEvents: { name: string, ph: string, pid: number, tid: number, tdur?: number, args?: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const tasksOf = (/** @type {RegExp} */ thread) => {
    const names = traceEvents.filter(({ name, args }) => name === 'thread_name' && thread.test(args?.name ?? ''));
    const threads = new Set(names.map(({ pid, tid }) => `${pid} ${tid}`));
    const tasks = traceEvents.filter(
      ({ name, ph, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && threads.has(`${pid} ${tid}`),
    );
    return tasks.map(({ tdur = 0 }) => tdur / 1000);
  };
  return { most: Math.max(0, ...tasksOf(/^CrRendererMain/)), ofWorkers: tasksOf(/^DedicatedWorker/).reduce((sum, one) => sum + one, 0) };
}

/** What the page and its worker hold, ArrayBuffers included. @param {import('@playwright/test').Page} page */
async function measureMemory(page) {
  return page.evaluate(async () => {
    // @ts-expect-error: not in the types of TypeScript yet
    const { bytes } = await performance.measureUserAgentSpecificMemory();
    return /** @type {number} */ (bytes);
  });
}

/** The highest resident size of the browser's renderers so far; 0 where the system does not tell. */
async function peakOfRenderers() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
    .reduce((peak, { id }) => {
      const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? '0';
      return Math.max(peak, Number(kilobytes) * 1024);
    }, 0);
}

function watchPage() {
  let started = 0;
  let longestTask = 0;
  let longestGap = 0;
  let before = 0;
  let rows = '';
  const frame = (/** @type {number} */ now) => {
    longestGap = Math.max(longestGap, before === 0 ? 0 : now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    longestTask = Math.max(longestTask, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ entryTypes: ['longtask'] });
  document.addEventListener(
    'change',
    (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'file') {
        started = performance.now();
      }
    },
    true,
  );
  const firstRow = () =>
    [2, 3, 4].map((index) => document.querySelector(`[role="grid"] [aria-rowindex="${index}"]`)?.textContent ?? '').join();
  /** Waits frame by frame. @param {() => boolean} isSo @returns {Promise<number>} */
  const until = (isSo) =>
    new Promise((resolve) => {
      const look = () => {
        if (isSo()) {
          // The frame after the next one is sure to have been painted.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
        } else {
          requestAnimationFrame(look);
        }
      };
      look();
    });
  window.watch = {
    begin: () => {
      started = performance.now();
      longestTask = 0;
      longestGap = 0;
      rows = firstRow() + document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount');
    },
    end: () => ({ task: longestTask, gap: longestGap }),
    untilShown: (count) =>
      until(
        () => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') === String(count + 1) && firstRow().includes('CORP'),
      ),
    untilNewRows: () =>
      until(() => {
        const now = firstRow() + document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount');
        return now !== rows && firstRow().includes('CORP');
      }),
    untilText: (text) => until(() => document.body.textContent?.includes(text) === true),
    scrollThrough: (element) =>
      new Promise((resolve) => {
        const steps = 120;
        let step = 0;
        const next = () => {
          element.scrollTop = (element.scrollHeight / steps) * step;
          step += 1;
          if (step > steps) {
            resolve(undefined);
          } else {
            requestAnimationFrame(next);
          }
        };
        next();
      }),
  };
}
