// Measures what is loaded, packed with gzip, against scripts/check/size-budgets.mjs, and fails above them. With --report it also prints where the bytes of the first view are.
import { gzipSync } from 'node:zlib';
import { inKilobytes, readBuild, sum } from '../build/built-files.mjs';
import { withSource } from '../build/load-source.mjs';
import { article as articleAtMost, firstView, html, lazyParts, otherPart, pack, program, style } from './size-budgets.mjs';
import { printReport } from './where-bytes-are.mjs';

const { chunks, entry, entrySize, files, gzip, addedBy } = readBuild();
let isOk = true;
let articleCount = 0;

/** @param {string} what @param {number} bytes @param {number} atMost @param {string} [note] */
function judge(what, bytes, atMost, note = '') {
  const isWithin = bytes <= atMost;
  isOk &&= isWithin;
  console.log(
    `${isWithin ? 'ok  ' : 'OVER'} ${what.padEnd(36)} ${inKilobytes(bytes).padStart(8)} of ${inKilobytes(atMost).padStart(8)}${note}`,
  );
}

await withSource(async (load) => {
  /** @type {typeof import('../build/pages/written-articles.ts')['writtenArticles']} */
  const articles = (await load('/scripts/build/pages/written-articles.ts')).writtenArticles;
  articleCount = Object.keys(articles).length;
  const page = entrySize + gzip('theme.js') + gzip('one-press.js') + gzip('carry-answers.js');
  console.log(`First view of each article’s worst question: ${inKilobytes(page)} for the page, and`);
  for (const [id, { pieces }] of Object.entries(articles)) {
    const core = addedBy([`virtual:article/${id}-core`]);
    const questions = pieces.flatMap((piece, at) =>
      Object.entries(piece)
        .filter(([, { kind }]) => kind === 'question')
        .map(([nodeId, own]) => ({
          nodeId,
          own: gzipSync(JSON.stringify(own)).length,
          piece: addedBy([`virtual:article/${id}-pieces`, `virtual:article/${id}-details${at}`]),
        })),
    );
    const [worst] = questions.toSorted((a, b) => b.piece - a.piece || b.own - a.own);
    // A procedure or a page.
    if (worst === undefined) {
      continue;
    }
    const ownAtMost = Math.max(...questions.map(({ own }) => own));
    const parts = `core ${inKilobytes(core)}, details with ${worst.nodeId} ${inKilobytes(worst.piece)}`;
    const others = `the page itself brings up to ${inKilobytes(ownAtMost)} of details; without it ${inKilobytes(page + core + worst.piece)}`;
    judge(id, page + core, firstView, `   ${parts}; ${others}`);
  }
});

console.log('\nBeside it');
judge('style', sum((chunks[entry]?.css ?? []).map(gzip)), style);
const pages = files.filter((file) => file.endsWith('.html')).map((file) => ({ file, bytes: gzip(file) }));
const [largest] = pages.toSorted((a, b) => b.bytes - a.bytes);
judge(
  'largest page',
  largest?.bytes ?? 0,
  html,
  `   ${largest?.file}; ${pages.length} pages, ${inKilobytes(sum(pages.map(({ bytes }) => bytes)))}`,
);

console.log('\nLoaded when it is needed, beyond the first view');
for (const [part, { modules, files: starts = [], atMost, perArticle = 0 }] of Object.entries(lazyParts)) {
  const matched = starts.flatMap((start) => files.filter((file) => file.startsWith(start)));
  if (matched.length < starts.length) {
    throw new Error(`${part}: a file is gone that scripts/check/size-budgets.mjs names.`);
  }
  judge(part, addedBy(modules) + sum(matched.map(gzip)), atMost + perArticle * articleCount);
}
const listed = new Set(Object.values(lazyParts).flatMap(({ modules }) => modules));
for (const [key, { isDynamicEntry }] of Object.entries(chunks)) {
  if (isDynamicEntry && !listed.has(key) && !key.startsWith('virtual:article/')) {
    judge(key, addedBy([key]), otherPart);
  }
}

console.log('\nAll of it');
const ofArticle = /^virtual:(?:article\/|search-places-)(?<id>[a-z0-9-]+?)(?:-(?:core|about|pieces|details\d+))?$/;
/** @type {Map<string, string[]>} */
const byArticle = new Map();
for (const [key, { file }] of Object.entries(chunks)) {
  const id = ofArticle.exec(key)?.groups?.id;
  if (id !== undefined) {
    byArticle.set(id, [...(byArticle.get(id) ?? []), file]);
  }
}
for (const [id, own] of byArticle) {
  judge(id, sum(own.map(gzip)), articleAtMost);
}
const inArticles = new Set([...byArticle.values()].flat());
const inPacks = files.filter((file) => file.startsWith('packs/'));
// The scripts in the folders of pages are for hurt addresses, and no device keeps them: see scripts/build/plugins/merged-slashes.ts.
const others = files.filter((file) => !/\.html$|\/theme\.js$/.test(file) && !inArticles.has(file) && !inPacks.includes(file));
judge(`the program, ${others.length} files`, sum(others.map(gzip)), program);
judge('the packs as they were written', sum(inPacks.map(gzip)), pack.atMost + pack.perArticle * articleCount);

if (process.argv.includes('--report')) {
  await printReport();
}
process.exitCode = isOk ? 0 : 1;
