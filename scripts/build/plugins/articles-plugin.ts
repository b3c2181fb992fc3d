import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { shardOf } from '../../../src/services/articles/article-shard.ts';
import { importWriter } from './import-writer.ts';
import { withoutMap } from './without-map.ts';

type Written = typeof import('../pages/written-articles.ts');
type Articles = Written['writtenArticles'];

const writer = fileURLToPath(new URL('../pages/written-articles.ts', import.meta.url));
const list = 'virtual:articles';
const firstArticles = 'virtual:first-articles';
const listed = /^virtual:articles\/(?<shard>\d+)$/;
// The last part of the id becomes the name of the file.
const part = /^virtual:article\/(?<articleId>[a-z0-9-]+)-(?<half>core|about|pieces|details)(?<index>\d*)$/;

// A list of more articles would show in the first view. It is cut into a fixed number, of which one is loaded before an article.
const listedAtOnceAtMost = 64;
const shards = 32;

/**
 * Writes the articles apart while building: their list, and of each a core, pieces of details with the list of them, and
 * what is said about it.
 * An author writes one article; a browser loads of it what it shows.
 */
export function articlesPlugin(): Plugin {
  let writing: Promise<{ module: Written; dependencies: string[] }> | undefined;
  return {
    name: 'articles',
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    async load(id) {
      const named = id.slice(1);
      if (!id.startsWith('\0') || !isOurs(named)) {
        return undefined;
      }
      writing ??= importWriter<Written>(writer);
      const { module, dependencies } = await writing;
      for (const file of [writer, ...dependencies]) {
        this.addWatchFile(file);
      }
      return { code: sourceOf(module, named), map: withoutMap };
    },
    // A file was saved: what was written from it may no longer hold.
    watchChange() {
      writing = undefined;
    },
  };
}

function isOurs(named: string): boolean {
  return named === list || named === firstArticles || listed.test(named) || part.test(named);
}

function sourceOf({ writtenArticles, firstSummaries, count }: Written, named: string): string {
  if (named === firstArticles) {
    return `export const first = ${JSON.stringify(firstSummaries)};\nexport const count = ${count};`;
  }
  const ids = Object.keys(writtenArticles);
  if (named === list) {
    const loads = Array.from({ length: shards }, (_, shard) => `() => import("virtual:articles/${shard}")`);
    return `export const shards = [${ids.length > listedAtOnceAtMost ? loads : sourceOfList(ids)}];`;
  }
  const shard = listed.exec(named)?.groups?.shard;
  return shard === undefined
    ? sourceOfPart(writtenArticles, named)
    : `export const articles = ${sourceOfList(ids.filter((id) => shardOf(id, shards) === Number(shard)))};`;
}

function sourceOfList(ids: readonly string[]): string {
  return `{${ids.map((id) => `${JSON.stringify(id)}: ${loadOf(`${id}-core`)}`)}}`;
}

function sourceOfPart(articles: Articles, named: string): string {
  const { articleId = '', half = '', index = '' } = part.exec(named)?.groups ?? {};
  const article = articles[articleId];
  if (article === undefined) {
    throw new Error(`${named} is part of no article of the catalogue.`);
  }
  if (half === 'core') {
    let before = 0;
    const ends = article.pieces.map((piece) => {
      before += Object.keys(piece).length;
      return before;
    });
    // The addresses of the pieces pack badly, and a page that brings its own details needs none at first.
    return [
      `export const core = ${JSON.stringify(article.core)};`,
      `const loadPieces = ${loadOf(`${articleId}-pieces`)};`,
      `export const pieces = [${ends}].map((before, at) => [before, () => loadPieces().then(({ loads }) => loads[at]())]);`,
      `export const loadAbout = ${loadOf(`${articleId}-about`)};`,
    ].join('\n');
  }
  if (half === 'pieces') {
    return `export const loads = [${article.pieces.map((_, at) => loadOf(`${articleId}-details${at}`))}];`;
  }
  return half === 'about'
    ? `export const about = ${JSON.stringify(article.about)};`
    : `export const details = ${JSON.stringify(article.pieces[Number(index)])};`;
}

function loadOf(name: string): string {
  return `() => import("virtual:article/${name}")`;
}
