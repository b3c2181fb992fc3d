// Search per keystroke in Node, over a synthetic catalogue: p50, p95 and the size of the index. Prints, and judges nothing.
import { gzipSync } from 'node:zlib';
import { withSource } from './load-source.mjs';
import { makeSyntheticCatalogue, randomFrom } from './synthetic-catalogue.mjs';

const seed = 20261121;
const barInMs = 8;
const counts = process.argv.slice(2).map(Number);

await withSource(async (load) => {
  const { searchDocumentsOf } = await load('/src/content/search-documents.ts');
  const { observations } = await load('/src/content/observations/all.ts');
  const { createSearchIndex, readSearchIndex } = await load('/src/features/search/search-index.ts');
  const { findPlaces } = await load('/src/features/search/find-places.ts');
  const { loadArticles } = await load('/src/content/articles.ts');

  const bench = (/** @type {string} */ name, /** @type {import('../src/engine/article.ts').Article[]} */ articles) => {
    const documents = articles.flatMap(searchDocumentsOf);
    const written = JSON.stringify(createSearchIndex(documents));
    const read = time(() => readSearchIndex(written));
    const index = read.value;
    const keystrokes = queriesFrom(articles).flatMap(typeOut);
    for (const words of keystrokes.slice(0, 200)) {
      findPlaces(index, words);
    }
    const times = keystrokes.map((words) => ({ words, ms: time(() => findPlaces(index, words)).ms })).sort((a, b) => a.ms - b.ms);
    const at = (/** @type {number} */ share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
    const [p50, p95, worst] = [at(0.5), at(0.95), at(1)];
    console.log(
      `${name}: ${articles.length} articles, ${documents.length} places, index ${kB(written.length)}, gzip ${kB(gzipSync(written).length)}`,
    );
    console.log(
      `  read once ${read.ms.toFixed(0)} ms; ${times.length} keystrokes: p50 ${p50?.ms.toFixed(2)} ms, p95 ${p95?.ms.toFixed(2)} ms (bar ${barInMs} ms), worst ${worst?.ms.toFixed(1)} ms at “${worst?.words}”`,
    );
  };

  bench('real', await loadArticles());
  for (const count of counts.length > 0 ? counts : [3000]) {
    bench('synthetic', makeSyntheticCatalogue({ seed, count, observations }));
  }
});

/**
 * What people type: words of titles and of what is seen, one to four at a time, numbers and codes, and a third with a typo.
 * @param {import('../src/engine/article.ts').Article[]} articles
 */
function queriesFrom(articles) {
  const random = randomFrom(seed);
  const one = (/** @type {readonly string[]} */ from) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: 120 }, (_, at) => {
    const { title, number, seen, versions } = articles[Math.floor(random() * articles.length)] ?? {};
    if (at % 6 === 0) {
      return one([number ?? '', number?.replace(/\D/g, '') ?? '', 'event 1020', '5.7.1', '0x80070005']);
    }
    const words = `${title} ${seen?.map(({ text }) => text).join(' ')} ${versions?.text}`.split(/\s+/).filter((word) => word.length > 2);
    const chosen = Array.from({ length: 1 + (at % 4) }, () => one(words)).join(' ');
    const hole = Math.floor(random() * chosen.length);
    return at % 3 === 0 ? chosen.slice(0, hole) + chosen.slice(hole + 1) : chosen;
  });
}

/** Every state of the box while the words are typed. @param {string} query */
function typeOut(query) {
  return Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1));
}

/** @template T @param {() => T} run */
function time(run) {
  const started = performance.now();
  const value = run();
  return { value, ms: performance.now() - started };
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
