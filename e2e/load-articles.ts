import { readFile } from 'node:fs/promises';
import type { Article } from '../src/model/article/article.ts';
import { readPack } from '../src/packs/read/read-pack.ts';

// Every other file of tests asks.
let reading: Promise<Article[]> | undefined;

/** Every article of the pack that the program is built with, for tests that go through each. */
export function loadArticles(): Promise<Article[]> {
  reading ??= readArticles();
  return reading;
}

async function readArticles(): Promise<Article[]> {
  const pack = await readPack((path) => readFile(`public/packs/exchange/${path}`, 'utf8').catch(() => undefined));
  if ('faults' in pack) {
    throw new Error('The pack cannot be read: npm run check:articles says why.');
  }
  return [...pack.articles.values()].flatMap((read) => ('article' in read ? [read.article] : []));
}
