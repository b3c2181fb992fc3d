// The quick checks: types, lint, dead code, articles, facts, unit and model tests. What takes long is left to `npm test`.
import { quickChecks, runStage, unitArgs } from './stages.mjs';

const slow = [
  'src/content/every-*.test.ts',
  'src/content/mutations-of-*.test.ts',
  'src/app/every-history.test.ts',
  'src/content/editions/random-editions.test.ts',
  'scripts/check-articles.test.ts',
  'scripts/health-plugin.test.ts',
  'scripts/new-article.test.ts',
  'scripts/read.test.ts',
  'scripts/search-catalogue.test.ts',
  'scripts/written-pages.test.ts',
];

const started = performance.now();
let isOk = true;
for (const [name, command, args] of quickChecks) {
  isOk = (await runStage(name, command, [...args])) && isOk;
}
isOk =
  (await runStage('unit and model tests', 'node_modules/.bin/vitest', [...unitArgs, ...slow.flatMap((test) => ['--exclude', test])])) &&
  isOk;
console.log(`check: ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = isOk ? 0 : 1;
