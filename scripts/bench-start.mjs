// Builds the application with more and more synthetic articles and prints what the first view of the start page loads, gzip.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { makeSyntheticCatalogue } from './synthetic-catalogue.mjs';

const seed = 20261121;
const counts = process.argv.slice(2).map(Number);
const firstView = ['index.html', 'src/app/start-page.tsx', 'src/app/evidence-section.tsx'];
const later = ['src/app/article-list.tsx'];

for (const count of counts.length > 0 ? counts : [5, 3000]) {
  const outDir = mkdtempSync(join(tmpdir(), 'start-'));
  try {
    await build({ logLevel: 'error', plugins: [syntheticContent(count)], build: { outDir, emptyOutDir: true } });
    const sizes = [firstView, [...firstView, ...later]].map((keys) => gzipOf(outDir, keys));
    const [first = 0, all = 0] = sizes;
    console.log(`${count} articles: first view of the start page ${kB(first)}; the list of articles after it ${kB(all - first)}`);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Puts synthetic articles in the place of the real ones. @param {number} count @returns {import('vite').Plugin} */
function syntheticContent(count) {
  const articles = makeSyntheticCatalogue({ seed, count });
  const named = '\0synthetic:';
  /** @type {Record<string, () => string>} */
  const modules = {
    'src/content/catalogue.ts': () =>
      `export const catalogue = {${articles.map(({ id }) => `'${id}': async () => (await import('synthetic:${id}')).article`).join(',\n')}};`,
    'src/content/summaries.ts': () =>
      `export const summaries = ${JSON.stringify(articles.map(({ id, number, title, versions, seen, causes }) => ({ id, number, title, versions, seen, causes })))};`,
    'src/content/signs.ts': () => `export const signs = ${JSON.stringify(articles.map(({ id }) => ({ articleId: id, signs: [] })))};`,
  };
  return {
    name: 'synthetic-content',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(named.slice(1)) ? `\0${id}` : undefined),
    load(id) {
      if (id.startsWith(named)) {
        return `export const article = ${JSON.stringify({ id: id.slice(named.length) })};`;
      }
      return Object.entries(modules).find(([path]) => id.endsWith(path))?.[1]();
    },
  };
}

/** All files that these chunks load at once, each once. @param {string} outDir @param {readonly string[]} keys */
function gzipOf(outDir, keys) {
  /** @type {Record<string, { file: string; imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
  const seen = new Set(keys);
  for (const key of seen) {
    for (const imported of manifest[key]?.imports ?? []) {
      seen.add(imported);
    }
  }
  return [...seen].reduce((bytes, key) => bytes + gzipSync(readFileSync(join(outDir, manifest[key]?.file ?? ''))).length, 0);
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
