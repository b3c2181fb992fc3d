import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const named = 'virtual:search-index';
const resolved = `\0${named}`;
const writer = fileURLToPath(new URL('written-search-index.ts', import.meta.url));

/** Makes the search index while building, so that no browser has to read every article to search them. */
export const searchIndexPlugin: Plugin = {
  name: 'search-index',
  resolveId: (id) => (id === named ? resolved : undefined),
  async load(id) {
    if (id !== resolved) {
      return undefined;
    }
    const { module, dependencies } = await runnerImport<typeof import('./written-search-index.ts')>(writer, { configFile: false });
    for (const file of [writer, ...dependencies]) {
      this.addWatchFile(file);
    }
    return `export const writtenIndex = ${JSON.stringify(module.writtenIndex)};`;
  },
};
