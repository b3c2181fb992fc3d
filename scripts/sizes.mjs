// Measures what the first view of an article link loads: script and article data, gzip. With --strict it fails above the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 105_000;
/** @type {Record<string, { file: string; imports?: string[]; css?: string[]; isEntry?: boolean }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** The chunk with all that it imports at once. @param {string} key @param {Set<string>} seen @returns {Set<string>} */
function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const imported of manifest[key]?.imports ?? []) {
      withImports(imported, seen);
    }
  }
  return seen;
}

const gzip = (/** @type {string} */ file) => gzipSync(readFileSync(`dist/${file}`)).length;
const sum = (/** @type {Iterable<string>} */ keys) => [...keys].reduce((bytes, key) => bytes + gzip(manifest[key]?.file ?? ''), 0);
const inKilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true) ?? '';
const articles = Object.keys(manifest).filter((key) => /^src\/content\/[^/]+\/index\.ts$/.test(key));
const style = (manifest[entry]?.css ?? []).reduce((bytes, file) => bytes + gzip(file), 0);
let isOk = articles.length > 0;

console.log(`page ${inKilobytes(gzip('index.html'))}, theme script ${inKilobytes(gzip('theme.js'))}, style ${inKilobytes(style)}`);
for (const article of articles) {
  const bytes = sum(withImports(article, withImports(entry))) + gzip('theme.js');
  const own = gzip(manifest[article]?.file ?? '');
  const isWithin = bytes <= budget;
  isOk &&= isWithin;
  console.log(
    `${isWithin ? 'ok  ' : 'OVER'} ${article.split('/')[2]}: ${inKilobytes(bytes)} of ${inKilobytes(budget)}, the article itself ${inKilobytes(own)}`,
  );
}
process.exitCode = isOk || !process.argv.includes('--strict') ? 0 : 1;
