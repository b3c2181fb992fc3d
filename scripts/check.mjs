// The quick checks: types, lint, dead code, articles, facts, unit and model tests. What takes long is left to `npm test`.
import { quickChecks, runLanes, unitArgs } from './stages.mjs';

// Those that take longer than a second or two.
const slow = [
  'scripts/check-articles.test.ts',
  'scripts/health-plugin.test.ts',
  'scripts/judged-searches.test.ts',
  'scripts/new-article.test.ts',
  'scripts/read.test.ts',
  'scripts/search-catalogue.test.ts',
  'scripts/written-pages.test.ts',
  'src/app/every-history.test.ts',
  'src/app/ticket-text.test.ts',
  'src/content/contradictions.test.ts',
  'src/content/editions/random-editions.test.ts',
  'src/content/every-*.test.ts',
  'src/content/mutations-of-*.test.ts',
  'src/content/recognisers/never-throws.test.ts',
  'src/content/exchange/triage.test.ts',
  'src/engine/secrets/cut-secrets.test.ts',
  'src/features/cases/ticket-text/redact-case.test.ts',
];

const started = performance.now();
const fast = [...unitArgs, ...slow.flatMap((test) => ['--exclude', test])];
const wentWell = await runLanes([quickChecks, [['unit and model tests', 'node_modules/.bin/vitest', fast]]]);
console.log(`check: ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = wentWell.every(Boolean) ? 0 : 1;
