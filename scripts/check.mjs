// The quick checks: types, lint, dead code, facts, unit and model tests. All walks and tries of every article are left to `npm test`.
import { quickChecks, runStage, unitArgs } from './stages.mjs';

const started = performance.now();
let isOk = true;
for (const [name, command, args] of quickChecks) {
  isOk = (await runStage(name, command, [...args])) && isOk;
}
isOk =
  (await runStage('unit and model tests', 'node_modules/.bin/vitest', [...unitArgs, '--exclude', 'src/content/every-*.test.ts'])) && isOk;
console.log(`check: ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = isOk ? 0 : 1;
