// Search over a prepared pack, as its worker does it: how long a key stroke takes with all pieces loaded, what the first keys load,
// and how often the right article is among the first five: node scripts/bench/bench-pack-search.mjs FOLDER [ROWS]. ROWS is a file of
// [{"q": "words", "kind": "step", "right": ["article"]}]. Prints, and judges nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withSource } from '../build/load-source.mjs';
import { describeMachine } from './machine.mjs';
import { makePackSearches } from './pack-searches.mjs';

const [folder = '', rowsFile] = process.argv.slice(2);
const seed = 20261129;
const searches = 200;
const firsts = 5;

await withSource(async (load) => {
  const { openLists } = await load('/src/packs/prepare/open-lists.ts');
  const { compileVocabulary } = await load('/src/engine/phrases/lexicon.ts');
  const { joinPhrases } = await load('/src/packs/join-phrases.ts');
  const { spoken } = await load('/src/content/spoken.ts');
  const { findInPack, searchedPack } = await load('/src/engine/search/in-packs/find-in-pack.ts');
  const { judgeSearch } = await load('/src/engine/search/find/judge-search.ts');
  const { openWordStore } = await load('/src/engine/search/in-packs/word-store.ts');
  const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const pack = readJson('pack.json');
  const concepts = pack.files?.includes('vocabulary.json') ? joinPhrases(readJson('vocabulary.json').concepts) : [];
  const vocabulary = { ...spoken, concepts };
  let loaded = { bytes: 0, pieces: 0 };
  const same = (/** @type {string} */ name) => name;
  const lists = await openLists(
    async (/** @type {string} */ path) => {
      const bytes = readFileSync(join(folder, path));
      loaded.bytes += gzipSync(bytes).length;
      loaded.pieces += 1;
      return bytes.toString();
    },
    { name: same, fact: same },
  );
  console.log(`${describeMachine()}\n${lists.articles} articles; index.json ${kB(loaded.bytes)} gzip`);
  for (const name of ['words', 'holders']) {
    const list = lists[name];
    const sizes = [];
    for (let at = 0; at < list.firsts.length; at += 1) {
      loaded = { bytes: 0, pieces: 0 };
      await list.read(at);
      sizes.push(loaded.bytes);
    }
    console.log(
      `${name}: ${sizes.length} pieces, ${kB(sizes.reduce((sum, one) => sum + one, 0))} gzip, the largest ${kB(Math.max(...sizes))}`,
    );
  }
  const open = () =>
    searchedPack({
      articles: lists.articles,
      words: openWordStore({ words: lists.words.firsts, holders: lists.holders.firsts }, lists.articles),
      lexicon: compileVocabulary(vocabulary),
      nameInPack: same,
    });
  /** @param {any} searched @param {string} typed @param {Set<string>} [taken] */
  const find = async (searched, typed, taken = new Set()) => {
    for (;;) {
      const found = findInPack(searched, typed);
      if (!('wanted' in found)) {
        return found;
      }
      for (const piece of found.wanted) {
        taken.add(`${piece.list} ${piece.at}`);
        searched.words.take(piece, await lists[piece.list].read(piece.at));
      }
    }
  };
  const warm = open();
  const files = /** @type {string[]} */ (pack.articles).map((id) => readJson(`articles/${id}.json`));
  const rank = async (/** @type {string} */ typed, /** @type {readonly string[]} */ right) => {
    const found = await find(warm, typed);
    // What is judged to fit nothing is not shown.
    const { verdict } = judgeSearch({ ...found, vocabulary });
    return (
      verdict !== 'nothing' &&
      found.hits.slice(0, firsts).some((/** @type {{ article: number }} */ { article }) => right.includes(pack.articles[article]))
    );
  };
  for (const hasTypo of [false, true]) {
    const made = makePackSearches(files, { seed, count: searches, hasTypo });
    await tell(
      `made by rule${hasTypo ? ', one word misspelt' : ''}`,
      made.map(({ kind, words, articleId }) => ({ kind, q: words, right: [articleId] })),
      rank,
    );
  }
  const rows = rowsFile === undefined ? [] : JSON.parse(readFileSync(rowsFile, 'utf8'));
  if (rows.length > 0) {
    await tell(rowsFile ?? '', rows, rank);
  }

  const sample = makePackSearches(files, { seed: seed + 1, count: 12, hasTypo: false }).concat(
    makePackSearches(files, { seed: seed + 2, count: 8, hasTypo: true }),
  );
  const strokes = sample.flatMap(({ words }) => [...words].map((_, at) => words.slice(0, at + 1)).filter((typed) => typed.length > 1));
  /** @type {{ typed: string, ms: number }[]} */
  const times = [];
  for (const typed of strokes) {
    await find(warm, typed);
    const ms = [0, 0, 0].map(() => time(() => findInPack(warm, typed))).sort((a, b) => a - b)[1] ?? 0;
    times.push({ typed, ms });
  }
  times.sort((a, b) => a.ms - b.ms);
  const at = (/** @type {number} */ share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  console.log(
    `${times.length} key strokes, pieces loaded: p50 ${at(0.5)?.ms.toFixed(2)} ms, p95 ${at(0.95)?.ms.toFixed(2)} ms (bar 8 ms), worst ${at(1)?.ms.toFixed(1)} ms at “${at(1)?.typed}”`,
  );
  const index = readJson('index/index.json');
  const sizeOf = (/** @type {string} */ list, /** @type {number} */ number) =>
    gzipSync(readFileSync(join(folder, 'index', index[list][number].file))).length;
  /** @type {number[]} */
  const firstBytes = [];
  /** @type {number[]} */
  const wholeBytes = [];
  for (const { words } of sample) {
    const cold = open();
    const bytesOf = (/** @type {Set<string>} */ taken) =>
      [...taken].reduce((sum, piece) => {
        const [list = '', number = ''] = piece.split(' ');
        return sum + sizeOf(list, Number(number));
      }, 0);
    const taken = new Set();
    await find(cold, words.slice(0, 2), taken);
    firstBytes.push(bytesOf(taken));
    await find(cold, words, taken);
    wholeBytes.push(bytesOf(taken));
  }
  const most = (/** @type {number[]} */ some) => `${kB(middle(some))} in the middle, ${kB(Math.max(...some))} at most`;
  console.log(`pieces loaded for the first two letters: ${most(firstBytes)}; for a whole search typed at once: ${most(wholeBytes)} (gzip)`);
});

/** @param {string} name @param {{ kind: string, q: string, right: string[] }[]} rows @param {(typed: string, right: readonly string[]) => Promise<boolean>} isFirst */
async function tell(name, rows, isFirst) {
  const told = [];
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ofKind = rows.filter((row) => row.kind === kind);
    const missed = [];
    for (const row of ofKind) {
      if (!(await isFirst(row.q, row.right))) {
        missed.push(row.q);
      }
    }
    told.push(`${kind} ${((100 * (ofKind.length - missed.length)) / ofKind.length).toFixed(0)} % of ${ofKind.length}`);
    if (process.env.MISSED !== undefined) {
      console.log(missed.map((typed) => `  ${kind}: ${typed}`).join('\n'));
    }
  }
  console.log(`the right article among the first five, ${name}: ${told.join(', ')}`);
}

/** @param {() => unknown} run */
function time(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** @param {readonly number[]} values */
function middle(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
