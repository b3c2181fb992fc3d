// Everything: the quick checks, unit and model tests, build, sizes and browser tests. Ends with a line that can be counted.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { otherBrowsers } from './other-browsers.mjs';
import { quickChecks, runLanes, runStage, unitResults, unitTests } from './stages.mjs';

// Tests that try much try all of it: see src/engine/fixtures/is-deep.ts.
if (process.argv.includes('--deep')) {
  process.env.TEST_DEEP = '1';
}

const browserResults = 'test-results/browser.json';
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

const started = performance.now();
let passed = 0;
let failed = 0;

// A browser waits as often as it works, and unit tests never do: beside each other they keep every core busy to the end.
await Promise.all([checkSource(), checkBuilt()]);

for (const { name } of otherBrowsers.filter(({ isHere }) => !isHere)) {
  console.log(`${name}: skipped, no browser here (npx playwright install ${name})`);
}
console.log(`test: ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {boolean} isOk */
function count(isOk) {
  passed += isOk ? 1 : 0;
  failed += isOk ? 0 : 1;
}

/** @param {string} path */
function readResults(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

// A runner that stops without naming a failed test has failed all the same.
function countSilentFailure(/** @type {boolean} */ isOk, /** @type {number | undefined} */ named) {
  failed += !isOk && (named ?? 0) === 0 ? 1 : 0;
}

async function checkSource() {
  const [unitOk, ...others] = await runLanes([[unitTests(), ...quickChecks]]);
  others.forEach(count);
  const unit = readResults(unitResults);
  passed += unit?.numPassedTests ?? 0;
  failed += unit?.numFailedTests ?? 0;
  countSilentFailure(unitOk === true, unit?.numFailedTests);
}

async function checkBuilt() {
  const [isBuilt] = await runLanes([[['build', 'node_modules/.bin/vite', ['build']]]]);
  count(isBuilt === true);
  if (isBuilt !== true) {
    return;
  }
  count(await runStage(['sizes', process.execPath, ['scripts/check/sizes.mjs']]));
  const browser = await findBrowser();
  const where = browser === undefined ? {} : { E2E_BROWSER: browser };
  const toBrowser = { ...where, PLAYWRIGHT_JSON_OUTPUT_NAME: browserResults };
  const browserOk = await runStage(['browser tests', 'node_modules/.bin/playwright', ['test'], toBrowser]);
  const stats = readResults(browserResults)?.stats;
  passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  failed += stats?.unexpected ?? 0;
  countSilentFailure(browserOk, stats?.unexpected);
  if ((stats?.flaky ?? 0) > 0) {
    console.log(`flaky: ${stats.flaky}, passed when run once more; they are named above`);
  }
}
