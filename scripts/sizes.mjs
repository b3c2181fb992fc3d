// Measures what is loaded, packed with gzip, against scripts/size-budgets.mjs, and fails above them. With --report it also prints where the bytes of the first view are.
import { inKilobytes, readBuild, sum } from './built-files.mjs';
import { withSource } from './load-source.mjs';
import { everything, firstView, html, lazyParts, otherPart, style } from './size-budgets.mjs';

const { chunks, entry, files, gzip, addedBy, entrySize } = readBuild();
let isOk = true;

/** @param {string} what @param {number} bytes @param {number} atMost @param {string} [note] */
function judge(what, bytes, atMost, note = '') {
  const isWithin = bytes <= atMost;
  isOk &&= isWithin;
  console.log(
    `${isWithin ? 'ok  ' : 'OVER'} ${what.padEnd(34)} ${inKilobytes(bytes).padStart(9)} of ${inKilobytes(atMost).padStart(9)}${note}`,
  );
}

await withSource(async (load) => {
  /** @type {{ writtenArticles: typeof import('./written-articles.ts').writtenArticles }} */
  const { writtenArticles } = /** @type {any} */ (await load('/scripts/written-articles.ts'));
  const shell = entrySize + gzip('theme.js');
  console.log(`First view of a question: page script ${inKilobytes(shell)}, the article, and the worst question’s details`);
  for (const [id, { pieces }] of Object.entries(writtenArticles)) {
    const core = addedBy([`virtual:article/${id}-core`]);
    const ofQuestions = pieces.flatMap((piece, at) =>
      Object.entries(piece).flatMap(([nodeId, { kind }]) =>
        kind === 'question' ? [{ nodeId, bytes: addedBy([`virtual:article/${id}-details${at}`]) }] : [],
      ),
    );
    const worst = ofQuestions.toSorted((a, b) => b.bytes - a.bytes)[0] ?? { nodeId: '', bytes: Number.NaN };
    judge(id, shell + core + worst.bytes, firstView, `: article ${inKilobytes(core)}, ${worst.nodeId} ${inKilobytes(worst.bytes)}`);
  }
});

console.log('\nBesides it');
judge('style', sum((chunks[entry]?.css ?? []).map(gzip)), style);
judge('page', gzip('index.html'), html);

console.log('\nLoaded when it is needed, beyond the first view');
const listed = new Set(Object.values(lazyParts).flatMap(({ modules }) => modules));
for (const [part, { modules, atMost }] of Object.entries(lazyParts)) {
  judge(part, addedBy(modules), atMost);
}
const others = Object.keys(chunks).filter((key) => chunks[key]?.isDynamicEntry && !listed.has(key) && !key.startsWith('virtual:article/'));
for (const key of others) {
  judge(key, addedBy([key]), otherPart);
}

console.log('\nAll files');
judge(`${files.length} files`, sum(files.map(gzip)), everything);

if (process.argv.includes('--report')) {
  const { printReport } = await import('./where-bytes-are.mjs');
  await printReport();
}
process.exitCode = isOk ? 0 : 1;
