// Prints how fast the application is in a slow browser (4x slowed processor, 10 Mbit/s, 40 ms) beside the same page built with React
// alone (scripts/yardstick), both packed as a server sends them. Run `vite build` first; needs a browser, see find-browser.mjs.
// Judges nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';
import { withSource } from '../build/load-source.mjs';
import { servePacked } from '../build/serve-packed.mjs';
import { findBrowser } from '../check/find-browser.mjs';
import { printStarts, printTable } from './bench-tables.mjs';
import { describeMachine } from './machine.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */

const articleId = 'kb912918-send-as';
const loads = Number(process.env.RUNS ?? 5);
const answersTimed = 50;
const answerRuns = 3;
const answersForHeap = 1000;
const slowDown = 4;
// Each walk begins anew after so many answers, or where there is no question.
const walkAtMost = 8;
const answersList = 'ul[aria-label="Answers"] a';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-'));
await buildYardstick(folder);
const [own, alone] = await Promise.all([servePacked('dist'), servePacked(folder)]);
// What an answer led to: a place with answers shows more than the page that was written for it.
const answered = `${articleId}/error/?exchange-version=v2003&mail-location=refused`;
const executablePath = await findBrowser();
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  ...(isRootOnLinux ? { chromiumSandbox: false } : {}),
  args: ['--disable-gpu', '--disable-background-networking'],
});

try {
  console.log(`${describeMachine()}; load before: ${loadavg()[0]?.toFixed(1)}; ${browser.version()}; ${loads} loads each`);
  const yardstick = `${alone.origin}/scripts/yardstick/`;
  const [ownFigures, aloneFigures] = await measureBoth([`${own.origin}/${articleId}/`, yardstick]);
  printTable(ownFigures, aloneFigures, answersForHeap);
  const later = await measureStarts([`${own.origin}/${answered}`, `${yardstick}#exchange-version=v2003&mail-location=refused`]);
  console.log('\nopened at a place with two answers');
  printStarts(later[0], later[1]);
  console.log(`load after: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await browser.close();
  await Promise.all([own.stop(), alone.stop()]);
  rmSync(folder, { recursive: true });
}

/** @typedef {import('./bench-tables.mjs').Start} Start */
/** @typedef {import('./bench-tables.mjs').Figures} Figures */

/** The two pages in turn, so that what else the machine does meets both. @param {[string, string]} addresses @returns {Promise<[Start, Start]>} */
async function measureStarts(addresses) {
  /** @type {[Start[], Start[]]} */
  const starts = [[], []];
  for (let run = 0; run < loads; run += 1) {
    for (const [at, address] of addresses.entries()) {
      starts[at]?.push(await inPage(address, measureStart));
    }
  }
  const of = (/** @type {Start[]} */ each) => ({
    paint: middle(each.map(({ paint }) => paint)),
    possible: middle(each.map(({ possible }) => possible)),
    ratio: middle(each.map(({ ratio }) => ratio)),
    takenOver: middle(each.map(({ takenOver }) => takenOver)),
  });
  return [of(starts[0]), of(starts[1])];
}

/** @param {[string, string]} addresses @returns {Promise<[Figures, Figures]>} */
async function measureBoth(addresses) {
  const starts = await measureStarts(addresses);
  /** @type {{ paint: number, script: number }[][]} */
  const answers = [[], []];
  for (let run = 0; run < answerRuns; run += 1) {
    for (const [at, address] of addresses.entries()) {
      answers[at]?.push(...(await inPage(address, measureAnswers)));
    }
  }
  const figures = [];
  for (const [at, address] of addresses.entries()) {
    const paints = (answers[at] ?? []).map(({ paint }) => paint);
    const scripts = (answers[at] ?? []).map(({ script }) => script);
    const times = {
      p50: quantile(paints, 0.5),
      p95: quantile(paints, 0.95),
      ownP50: quantile(scripts, 0.5),
      ownP95: quantile(scripts, 0.95),
    };
    figures.push({ .../** @type {Start} */ (starts[at]), ...times, ...(await inPage(address, measureHeap)) });
  }
  return /** @type {[Figures, Figures]} */ (figures);
}

/** @template T @param {string} address @param {(page: Page, session: Session, address: string) => Promise<T>} measure */
async function inPage(address, measure) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    return await measure(page, session, address);
  } finally {
    await context.close();
  }
}

/** @param {Page} page @param {Session} session @param {string} address */
async function measureStart(page, session, address) {
  await session.send('Network.enable');
  const bytesPerSecond = 10_000_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript(watchStart, answersList);
  await page.goto(address);
  await page.waitForFunction(() => window.takenOverAt !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0);
  const { paint, linked, takenOver } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    linked: window.linkedAt ?? 0,
    takenOver: window.takenOverAt ?? 0,
  }));
  // Nobody answers what is not painted yet.
  const possible = Math.max(paint, linked);
  return { paint, possible, ratio: possible / paint, takenOver: Math.max(paint, takenOver) };
}

/**
 * Notes when the first answer is a link that keeps the answers of the address, which is what makes an answer possible, and when
 * React answers for it, so that no page is loaded for it any more.
 * @param {string} answers
 */
function watchStart(answers) {
  const given = [...new URLSearchParams(location.search || location.hash.slice(1)).keys()];
  const look = () => {
    const link = document.querySelector(answers);
    if (link instanceof HTMLAnchorElement) {
      const query = new URLSearchParams(link.search || link.hash.slice(1));
      if (window.linkedAt === undefined && given.every((name) => query.has(name))) {
        window.linkedAt = performance.now();
      }
      if (Object.keys(link).some((key) => key.startsWith('__reactProps')) && document.querySelector('[data-written]') === null) {
        window.takenOverAt = performance.now();
        return;
      }
    }
    setTimeout(look, 4);
  };
  look();
}

/** @param {Page} page @param {Session} session @param {string} address */
async function measureAnswers(page, session, address) {
  await openWhole(page, address);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const walk = { answers: answersList, walkAtMost, rest: 120, start: address };
  await page.evaluate(walkOn, { ...walk, count: 10 });
  return page.evaluate(walkOn, { ...walk, count: answersTimed });
}

/** @param {Page} page @param {Session} session @param {string} address */
async function measureHeap(page, session, address) {
  await openWhole(page, address);
  const walk = { answers: answersList, walkAtMost, rest: 0, start: address };
  const used = async (/** @type {number} */ answers) => {
    await page.evaluate(walkOn, { ...walk, count: answers });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    for (let times = 0; times < 3; times += 1) {
      await session.send('HeapProfiler.collectGarbage');
    }
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const heap10 = await used(10);
  const before = await compiledCode(session);
  const heap1000 = await used(answersForHeap - 10);
  const after = await compiledCode(session);
  return { heap10, heap1000, heap2000: await used(answersForHeap), code: after - before };
}

/** The page with all that it loads by itself. Asked anew each time: what Playwright waits with stays in the heap of the page. @param {Page} page @param {string} address */
async function openWhole(page, address) {
  await page.goto(address, { waitUntil: 'networkidle' });
  const isTakenOver = () =>
    page.evaluate((answers) => document.querySelector('[data-written]') === null && document.querySelector(answers) !== null, answersList);
  while (!(await isTakenOver())) {
    await page.waitForTimeout(50);
  }
}

/** What V8 keeps of compiled scripts, which grows until all that is used often is compiled. @param {Session} session */
async function compiledCode(session) {
  let text = '';
  const collect = (/** @type {{ chunk: string }} */ { chunk }) => {
    text += chunk;
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot');
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes } = JSON.parse(text);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const code = types[fields.indexOf('type')].indexOf('code');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    bytes += nodes[at + fields.indexOf('type')] === code ? nodes[at + fields.indexOf('self_size')] : 0;
  }
  return bytes;
}

/**
 * Gives answers, one in turn after another, and times each: until the click is dealt with, and until the frame that shows
 * the next page was painted.
 * @param {{ answers: string, walkAtMost: number, rest: number, start: string, count: number }} walk
 */
async function walkOn({ answers, walkAtMost, rest, start, count }) {
  const times = [];
  const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
  /** A message arrives after the frame that was asked for. @returns {Promise<void>} */
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      }),
    );
  const shown = () => `${document.querySelector('h1')?.textContent} ${document.querySelectorAll(answers).length}`;
  let given = 0;
  for (let turn = 0; times.length < count; turn += 1) {
    const links = [...document.querySelectorAll(answers)];
    const link = links[turn % Math.max(1, links.length)];
    if (!(link instanceof HTMLElement) || given >= walkAtMost) {
      history.pushState(null, '', start);
      dispatchEvent(new PopStateEvent('popstate'));
      given = 0;
      await painted();
      await wait(rest);
      continue;
    }
    const before = shown();
    const started = performance.now();
    link.click();
    const script = performance.now() - started;
    do {
      await painted();
    } while (shown() === before && performance.now() - started < 2000);
    times.push({ paint: performance.now() - started, script });
    given += 1;
    await wait(rest);
  }
  return times;
}

/** @param {string} outDir */
async function buildYardstick(outDir) {
  await withSource(async (load) => {
    const { packsPlugin } = await load('/scripts/build/plugins/packs-plugin.ts');
    const { reactModulesPlugin } = await load('/scripts/build/plugins/react-modules-plugin.ts');
    // Reading them made this a process of development.
    process.env.NODE_ENV = 'production';
    await build({
      configFile: false,
      base: './',
      publicDir: false,
      logLevel: 'error',
      plugins: [packsPlugin(), reactModulesPlugin, tailwindcss()],
      build: { outDir, emptyOutDir: true, rolldownOptions: { input: 'scripts/bench/yardstick/index.html' } },
    });
  });
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** @param {readonly number[]} values */
function middle(values) {
  return quantile(values, 0.5);
}
