import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { makeSyntheticCatalogue } from '../../bench/synthetic-catalogue.mjs';
import { makeSyntheticSigns } from '../../bench/synthetic-signs.mjs';
import { readBuiltPack } from './packs-plugin.ts';

const seed = 20261121;

// The articles are made where they are imported: written out, three thousand would be a module of a hundred megabytes.
const articlesModule = (count: number) => `
import { makeSyntheticCatalogue } from ${JSON.stringify(fileURLToPath(new URL('../../bench/synthetic-catalogue.mjs', import.meta.url)))};
import { observations } from 'virtual:pack/observations';
const articles = makeSyntheticCatalogue({ seed: ${seed}, count: ${count}, observations });
export const catalogue = Object.fromEntries(articles.map((article) => [article.id, async () => article]));`;

/** With MADE_UP_ARTICLES=<count> the application is built with so many articles that do not exist, to see what it costs. */
export function madeUpCatalogue(): Plugin {
  const count = Number(process.env.MADE_UP_ARTICLES ?? 0);
  let making: Promise<{ summaries: string; signs: string }> | undefined;
  return {
    name: 'made-up-catalogue',
    enforce: 'pre',
    async load(id) {
      if (count === 0 || !/^\0virtual:pack\/(?:catalogue|summaries|signs|records)$/.test(id)) {
        return undefined;
      }
      if (id.endsWith('catalogue')) {
        return articlesModule(count);
      }
      if (id.endsWith('records')) {
        // What does not exist was never published.
        return 'export const records = undefined;';
      }
      making ??= makeLists(count);
      const { summaries, signs } = await making;
      return id.endsWith('signs') ? `export const signs = ${signs};` : `export const summaries = ${summaries};`;
    },
  };
}

async function makeLists(count: number) {
  const { observations } = await readBuiltPack();
  const made = { seed, observations };
  const articles = makeSyntheticCatalogue({ ...made, count });
  return {
    summaries: JSON.stringify(
      articles.map(({ id, number, title, versions, seen, causes }) => ({ id, number, title, versions, seen, causes })),
    ),
    signs: JSON.stringify(
      makeSyntheticSigns(
        articles.map(({ id }) => id),
        made,
      ),
    ),
  };
}
