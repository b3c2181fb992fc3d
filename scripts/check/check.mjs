// The quick checks: types, lint, dead code, articles, facts, unit and model tests. A test that takes over a second or two is named
// `*.long.test.ts` and left to `npm test`.
import { quickChecks, runLanes, unitTests } from './stages.mjs';

const started = performance.now();
const wentWell = await runLanes([quickChecks, [unitTests('--exclude', '**/*.long.test.ts')]]);
console.log(`check: ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = wentWell.every(Boolean) ? 0 : 1;
