// Builds the application with more and more made-up articles and prints what grows: build time, first views, index, one article.
// `node scripts/bench/bench-growth.mjs 10 100` takes other numbers of articles. Prints, and judges nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inKilobytes, readBuild, sum } from '../build/built-files.mjs';
import { describeMachine } from './machine.mjs';

const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [10, 100, 1000, 3000];
const articlesLooked = 10;
const startPage = [
  'src/pages/start/start-page.tsx',
  'src/pages/start/evidence-section.tsx',
  'src/pages/start/recent-cases.tsx',
  'src/pages/start/article-list.tsx',
];

console.log(`${describeMachine()}; load before: ${loadavg()[0]?.toFixed(1)}\n`);
console.log('| articles | build | entry | start page | an article | the list it is in | search | triage | files | all of it |');
console.log('|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const count of counts) {
  const outDir = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    const seconds = buildWith(count, outDir);
    const { files, gzip, addedBy, entrySize, chunks } = readBuild(outDir);
    const lists = Object.keys(chunks).filter((key) => /^virtual:articles\/\d+$/.test(key));
    const list = Math.max(0, ...lists.map((key) => addedBy([key])));
    const articles = Array.from({ length: articlesLooked }, (_, at) =>
      addedBy([
        `virtual:article/synthetic-${at}-core`,
        `virtual:article/synthetic-${at}-pieces`,
        `virtual:article/synthetic-${at}-details0`,
      ]),
    );
    const cells = [
      count,
      `${seconds.toFixed(0)} s`,
      inKilobytes(entrySize),
      inKilobytes(entrySize + addedBy(startPage)),
      inKilobytes(entrySize + sum(articles) / articles.length),
      inKilobytes(list),
      inKilobytes(addedBy(['src/pages/shell/search-panel.tsx', 'src/services/search/catalogue-search.ts', 'virtual:search-index'])),
      inKilobytes(addedBy(['src/pages/triage/triage-page.tsx'])),
      files.length,
      `${(sum(files.map(gzip)) / 1_000_000).toFixed(1)} MB`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
console.log(`\nAll sizes gzip; load after: ${loadavg()[0]?.toFixed(1)}`);

/** Seconds that a build takes. @param {number} count @param {string} outDir */
function buildWith(count, outDir) {
  const started = performance.now();
  const { status } = spawnSync('node_modules/.bin/vite', ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', MADE_UP_ARTICLES: String(count) },
  });
  if (status !== 0) {
    throw new Error(`The build with ${count} articles failed.`);
  }
  return (performance.now() - started) / 1000;
}
