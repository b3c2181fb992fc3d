// The quick checks: types, lint, dead code, articles, facts, unit and model tests. All walks and all mutants of every article
// are left to `npm test`.
import { quickChecks, runStage, unitArgs } from './stages.mjs';

const slowTests = ['src/content/every-walk.test.ts', 'src/content/mutations.test.ts'];

const started = performance.now();
let isOk = true;
for (const [name, command, args] of quickChecks) {
  isOk = (await runStage(name, command, [...args])) && isOk;
}
isOk =
  (await runStage('unit and model tests', 'node_modules/.bin/vitest', [
    ...unitArgs,
    ...slowTests.flatMap((test) => ['--exclude', test]),
  ])) && isOk;
console.log(`check: ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = isOk ? 0 : 1;
