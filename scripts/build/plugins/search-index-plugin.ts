import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { importWriter } from './import-writer.ts';
import { withoutMap } from './without-map.ts';

type Written = typeof import('../pages/written-search-index.ts');

const index = 'virtual:search-index';
const places = 'virtual:search-places-';
const writer = fileURLToPath(new URL('../pages/written-search-index.ts', import.meta.url));

/** Makes the search index while building: a file for the articles, and one for the places of each, loaded when it is among the best. */
export function searchIndexPlugin(): Plugin {
  let running: ReturnType<typeof runWriter> | undefined;
  return {
    name: 'search-index',
    resolveId: (id) => (id === index || id.startsWith(places) ? `\0${id}` : undefined),
    watchChange() {
      running = undefined;
    },
    async load(id) {
      if (!id.startsWith('\0virtual:search-')) {
        return undefined;
      }
      running ??= runWriter();
      const { module, dependencies } = await running;
      for (const file of [writer, ...dependencies]) {
        this.addWatchFile(file);
      }
      return { code: sourceOf(module, id.slice(1)), map: withoutMap };
    },
  };
}

function sourceOf({ writtenArticles, writtenPlaces }: Written, named: string): string {
  if (named.startsWith(places)) {
    return `export const writtenPlaces = ${JSON.stringify(writtenPlaces.get(named.slice(places.length)))};`;
  }
  const loads = [...writtenPlaces.keys()].map((articleId) => `${JSON.stringify(articleId)}: () => import('${places}${articleId}'),`);
  return `export const writtenArticles = ${JSON.stringify(writtenArticles)};\nexport const placesById = {\n${loads.join('\n')}\n};`;
}

function runWriter() {
  return importWriter<Written>(writer);
}
