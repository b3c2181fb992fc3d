// Prints how fast the application is in a slow browser (4x slowed processor, 10 Mbit/s, 40 ms) beside a page of React alone with
// the same questions, built here. Run `vite build` first; needs a browser, see find-browser.mjs. Judges nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from './find-browser.mjs';
import { withSource } from './load-source.mjs';
import { describeMachine } from './machine.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */

const articleId = 'kb912918-send-as';
const loads = Number(process.env.RUNS ?? 5);
const answersTimed = 50;
const answersForHeap = 1000;
const slowDown = 4;
const port = Number(process.env.BENCH_PORT ?? 4181);
// Each walk begins anew after so many answers, or where there is no question.
const walkAtMost = 8;
const answersList = 'ul[aria-label="Answers"] a';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-'));
await buildYardstick(folder);
const servers = [
  await preview({ logLevel: 'error', preview: { port, strictPort: true } }),
  await preview({ configFile: false, logLevel: 'error', build: { outDir: folder }, preview: { port: port + 1, strictPort: true } }),
];
const executablePath = await findBrowser();
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  ...(isRootOnLinux ? { chromiumSandbox: false } : {}),
  args: ['--disable-gpu', '--disable-background-networking'],
});

try {
  console.log(`${describeMachine()}; load before: ${loadavg()[0]?.toFixed(1)}; ${browser.version()}; ${loads} loads each`);
  const [own, alone] = await measureBoth([`http://localhost:${port}/${articleId}/`, `http://localhost:${port + 1}/`]);
  printTable(own, alone);
  console.log(`load after: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
}

/** @typedef {{ paint: number, answerable: number, ratio: number, p50: number, p95: number, ownP50: number, ownP95: number, heap10: number, heap1000: number }} Figures */

/** The two pages in turn, so that what else the machine does meets both. @param {[string, string]} addresses @returns {Promise<[Figures, Figures]>} */
async function measureBoth(addresses) {
  /** @type {{ paint: number, answerable: number }[][]} */
  const starts = [[], []];
  for (let run = 0; run < loads; run += 1) {
    for (const [at, address] of addresses.entries()) {
      starts[at]?.push(await inPage(address, measureStart));
    }
  }
  const figures = [];
  for (const [at, address] of addresses.entries()) {
    const each = starts[at] ?? [];
    const answers = await inPage(address, measureAnswers);
    const heap = await inPage(address, measureHeap);
    figures.push({
      paint: middle(each.map(({ paint }) => paint)),
      answerable: middle(each.map(({ answerable }) => answerable)),
      ratio: middle(each.map(({ paint, answerable }) => answerable / paint)),
      ...answers,
      ...heap,
    });
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
  await page.waitForFunction(() => window.answerableAt !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    answerable: window.answerableAt ?? 0,
  }));
}

/** Notes when the first answer stands on the page and React answers for it. @param {string} answers */
function watchStart(answers) {
  const look = () => {
    const link = document.querySelector(answers);
    if (link !== null && Object.keys(link).some((key) => key.startsWith('__reactProps'))) {
      window.answerableAt = performance.now();
    } else {
      setTimeout(look, 4);
    }
  };
  look();
}

/** @param {Page} page @param {Session} session @param {string} address */
async function measureAnswers(page, session, address) {
  await page.goto(address);
  await page.waitForSelector(answersList);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const walk = { answers: answersList, walkAtMost, rest: 120, start: address };
  await page.evaluate(walkOn, { ...walk, count: 10 });
  const times = await page.evaluate(walkOn, { ...walk, count: answersTimed });
  const paints = times.map(({ paint }) => paint);
  const scripts = times.map(({ script }) => script);
  return { p50: at(paints, 0.5), p95: at(paints, 0.95), ownP50: at(scripts, 0.5), ownP95: at(scripts, 0.95) };
}

/** @param {Page} page @param {Session} session @param {string} address */
async function measureHeap(page, session, address) {
  await page.goto(address);
  await page.waitForSelector(answersList);
  const walk = { answers: answersList, walkAtMost, rest: 0, start: address };
  const used = async () => {
    await page.waitForLoadState('networkidle');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(walkOn, { ...walk, count: 10 });
  const heap10 = await used();
  await page.evaluate(walkOn, { ...walk, count: answersForHeap - 10 });
  return { heap10, heap1000: await used() };
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

/** @param {Figures} own @param {Figures} alone */
function printTable(own, alone) {
  const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
  const megabytes = (/** @type {number} */ value) => `${(value / 1_000_000).toFixed(2)} MB`;
  const times = (/** @type {number} */ value) => `${value.toFixed(2)}x`;
  const growth = (/** @type {Figures} */ { heap10, heap1000 }) => `${((100 * (heap1000 - heap10)) / heap10).toFixed(1)} %`;
  const rows = [
    ['', 'Unstuck', 'React alone', 'ratio'],
    ['first contentful paint', ms(own.paint), ms(alone.paint), times(own.paint / alone.paint)],
    ['first answer possible', ms(own.answerable), ms(alone.answerable), times(own.answerable / alone.answerable)],
    ['first answer / first paint', times(own.ratio), times(alone.ratio), ''],
    ['answer to next paint, p50', ms(own.p50), ms(alone.p50), times(own.p50 / alone.p50)],
    ['answer to next paint, p95', ms(own.p95), ms(alone.p95), times(own.p95 / alone.p95)],
    ['of it the click itself, p50', ms(own.ownP50), ms(alone.ownP50), times(own.ownP50 / alone.ownP50)],
    ['of it the click itself, p95', ms(own.ownP95), ms(alone.ownP95), times(own.ownP95 / alone.ownP95)],
    ['heap after 10 answers', megabytes(own.heap10), megabytes(alone.heap10), times(own.heap10 / alone.heap10)],
    [`heap after ${answersForHeap} answers`, megabytes(own.heap1000), megabytes(alone.heap1000), times(own.heap1000 / alone.heap1000)],
    ['its growth', growth(own), growth(alone), ''],
  ];
  for (const [name = '', ...values] of rows) {
    console.log(`${name.padEnd(30)}${values.map((value) => value.padStart(13)).join('')}`);
  }
}

/** @param {string} outDir */
async function buildYardstick(outDir) {
  /** @type {unknown} */
  let article;
  await withSource(async (load) => {
    article = (await load('/scripts/written-articles.ts')).writtenArticles[articleId].core;
  });
  // Reading the article made this a process of development, which would build another React.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: 'scripts/yardstick',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: 'yardstick-article',
        resolveId: (id) => (id === 'virtual:yardstick-article' ? `\0${id}` : undefined),
        load: (id) => (id === '\0virtual:yardstick-article' ? `export const article = ${JSON.stringify(article)};` : undefined),
      },
    ],
  });
}

/** @param {readonly number[]} values @param {number} share */
function at(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** @param {readonly number[]} values */
function middle(values) {
  return at(values, 0.5);
}
