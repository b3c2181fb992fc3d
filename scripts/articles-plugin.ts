import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

type Written = typeof import('./written-articles.ts');
type Articles = Written['writtenArticles'];

const writer = fileURLToPath(new URL('written-articles.ts', import.meta.url));
const list = 'virtual:articles';
// The last part of the id becomes the name of the file.
const part = /^virtual:article\/(?<articleId>[a-z0-9-]+)-(?<half>core|about|details)(?<index>\d*)$/;

/**
 * Writes the articles apart while building: their list, and of each a core, pieces of details and what is said about it.
 * An author writes one article; a browser loads of it what it shows.
 */
export function articlesPlugin(): Plugin {
  let writing: Promise<{ module: Written; dependencies: string[] }> | undefined;
  return {
    name: 'articles',
    resolveId: (id) => (id === list || part.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const named = id.slice(1);
      if (!id.startsWith('\0') || !(named === list || part.test(named))) {
        return undefined;
      }
      writing ??= runnerImport<Written>(writer, { configFile: false });
      const { module, dependencies } = await writing;
      for (const file of [writer, ...dependencies]) {
        this.addWatchFile(file);
      }
      return named === list ? sourceOfList(module.writtenArticles) : sourceOfPart(module.writtenArticles, named);
    },
    // A file was saved: what was written from it may no longer hold.
    watchChange() {
      writing = undefined;
    },
  };
}

function sourceOfList(articles: Articles): string {
  return `export const articles = {${Object.keys(articles).map((id) => `${JSON.stringify(id)}: ${loadOf(`${id}-core`)}`)}};`;
}

function sourceOfPart(articles: Articles, named: string): string {
  const { articleId = '', half = '', index = '' } = part.exec(named)?.groups ?? {};
  const article = articles[articleId];
  if (article === undefined) {
    throw new Error(`${named} is part of no article of the catalogue.`);
  }
  if (half === 'core') {
    let before = 0;
    const pieces = article.pieces.map((piece, at) => {
      before += Object.keys(piece).length;
      return `[${before}, ${loadOf(`${articleId}-details${at}`)}]`;
    });
    return [
      `export const core = ${JSON.stringify(article.core)};`,
      `export const pieces = [${pieces}];`,
      `export const loadAbout = ${loadOf(`${articleId}-about`)};`,
    ].join('\n');
  }
  return half === 'about'
    ? `export const about = ${JSON.stringify(article.about)};`
    : `export const details = ${JSON.stringify(article.pieces[Number(index)])};`;
}

function loadOf(name: string): string {
  return `() => import("virtual:article/${name}")`;
}
