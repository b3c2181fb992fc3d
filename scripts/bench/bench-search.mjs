// Search per keystroke in Node, over synthetic catalogues: sizes, p50, p95, and how often the right article is among the
// first five. Prints, and judges nothing. `node scripts/bench/bench-search.mjs 100 1000` takes other numbers of articles.
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { withSource } from '../build/load-source.mjs';
import { makeSyntheticCatalogue, randomFrom } from './synthetic-catalogue.mjs';
import { makeSearches } from './synthetic-searches.mjs';

/** @typedef {import('../../src/model/article/article.ts').Article} Article */

const seed = 20261121;
const barInMs = 8;
const searches = 100;
const shardsMeasured = 100;
const counts = process.argv.slice(2).map(Number);

await withSource(async (load) => {
  const { observations } = await load('virtual:pack/observations');
  const { articleDocumentOf, foundDocumentOf } = await load('/src/engine/search/search-documents.ts');
  const { articleDocuments } = await load('/src/content/searched-articles.ts');
  const { vocabulary } = await load('/src/content/vocabulary.ts');
  const { judgeSearch } = await load('/src/engine/search/find/judge-search.ts');
  const { readArticleIndex } = await load('/src/engine/search/index/article-index.ts');
  const { writeArticleIndex } = await load('/src/engine/search/index/write-article-index.ts');
  const { readPlaceIndex, writePlaceIndex } = await load('/src/engine/search/index/place-index.ts');
  const { findArticles } = await load('/src/engine/search/find/find-articles.ts');
  const { addPlaces } = await load('/src/engine/search/find/find-places.ts');
  const { loadArticles } = await load('/src/content/articles.ts');

  const bench = (/** @type {string} */ name, /** @type {Article[]} */ articles, /** @type {unknown[]} */ documents) => {
    const written = writeArticleIndex(documents, vocabulary);
    const { value: index, ms: readMs } = time(() => readArticleIndex(written, vocabulary));
    console.log(`load ${loadavg()[0]?.toFixed(1)}`);
    console.log(
      `${name}: ${articles.length} articles; their index ${kB(written.length)}, gzip ${kB(gzipSync(written).length)}, read once in ${readMs.toFixed(0)} ms`,
    );
    const shards = articles.slice(0, shardsMeasured).map((article) => {
      const text = writePlaceIndex(foundDocumentOf(article));
      return { bytes: gzipSync(text).length, ms: time(() => readPlaceIndex(text)).ms };
    });
    const [bytes, shardMs] = [shards.map((shard) => shard.bytes), shards.map((shard) => shard.ms)];
    console.log(
      `  places of one article: gzip ${kB(at(bytes, 0.5))} (largest ${kB(at(bytes, 1))}), read in ${at(shardMs, 0.5).toFixed(1)} ms (p95 ${at(shardMs, 0.95).toFixed(1)} ms)`,
    );

    const byId = new Map(articles.map((article) => [article.id, article]));
    const opened = new Map();
    const placesOf = (/** @type {string} */ id) => {
      if (!opened.has(id)) {
        opened.set(id, readPlaceIndex(writePlaceIndex(foundDocumentOf(byId.get(id)))));
      }
      return opened.get(id);
    };
    const find = (/** @type {string} */ words) => {
      const found = findArticles(index, words);
      judgeSearch(found);
      return addPlaces(found, placesOf);
    };
    const keystrokes = queriesFrom(articles).flatMap(typeOut);
    // Once before it counts: files of places are loaded and read only the first time that they are needed.
    keystrokes.forEach(find);
    const times = keystrokes.map((words) => ({ words, ms: middleOfThree(() => time(() => find(words)).ms) })).sort((a, b) => a.ms - b.ms);
    const ms = times.map((one) => one.ms);
    console.log(
      `  ${ms.length} keystrokes: p50 ${at(ms, 0.5).toFixed(2)} ms, p95 ${at(ms, 0.95).toFixed(2)} ms (bar ${barInMs} ms), worst ${at(ms, 1).toFixed(1)} ms at “${times.at(-1)?.words}”`,
    );
    for (const hasTypo of [false, true]) {
      const made = makeSearches(articles, { seed, count: searches, hasTypo });
      const isFound = (/** @type {{ words: string, articleId: string }} */ { words, articleId }) =>
        find(words)
          .slice(0, 5)
          .some((/** @type {{ href: string }} */ { href }) => href === `/${articleId}/`);
      const shares = [...new Set(made.map(({ kind }) => kind))].map((kind) => {
        const ofKind = made.filter((search) => search.kind === kind);
        return `${kind} ${((100 * ofKind.filter(isFound).length) / ofKind.length).toFixed(0)} % of ${ofKind.length}`;
      });
      console.log(`  the right article among the first five${hasTypo ? ', with a letter missing' : ''}: ${shares.join(', ')}`);
    }
  };

  const real = await loadArticles();
  bench('real', real, articleDocuments(real));
  for (const count of counts.length > 0 ? counts : [100, 1000, 3000]) {
    const made = makeSyntheticCatalogue({ seed, count, observations });
    bench(
      'synthetic',
      made,
      made.map((article) => articleDocumentOf(article)),
    );
  }
});

/**
 * What people type: words of titles and of what is seen, one to four at a time, numbers and codes, and a third with a typo.
 * @param {Article[]} articles
 */
function queriesFrom(articles) {
  const random = randomFrom(seed);
  const one = (/** @type {readonly string[]} */ from) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: 120 }, (_, index) => {
    const { title, number, seen, versions } = articles[Math.floor(random() * articles.length)] ?? {};
    if (index % 6 === 0) {
      return one([number ?? '', number?.replace(/\D/g, '') ?? '', 'event 1020', '5.7.1', '0x80070005']);
    }
    const words = `${title} ${seen?.map(({ text }) => text).join(' ')} ${versions?.text}`.split(/\s+/).filter((word) => word.length > 2);
    const chosen = Array.from({ length: 1 + (index % 4) }, () => one(words)).join(' ');
    const hole = Math.floor(random() * chosen.length);
    return index % 3 === 0 ? chosen.slice(0, hole) + chosen.slice(hole + 1) : chosen;
  });
}

/** Every state of the box while the words are typed. @param {string} query */
function typeOut(query) {
  return Array.from({ length: query.length }, (_, index) => query.slice(0, index + 1));
}

/** Other work on the machine interrupts one run in many. @param {() => number} measure */
function middleOfThree(measure) {
  return at([measure(), measure(), measure()], 0.5);
}

/** @param {readonly number[]} values @param {number} share */
function at(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** @template T @param {() => T} run */
function time(run) {
  const started = performance.now();
  const value = run();
  return { value, ms: performance.now() - started };
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
