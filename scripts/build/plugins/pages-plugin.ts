import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';
import { writeDocument, writeUnknownPage } from '../pages/page-document.ts';
import type { WrittenPage } from '../pages/written-pages.tsx';
import { articlesPlugin } from './articles-plugin.ts';
import { healthPlugin } from './health-plugin.ts';
import { madeUpCatalogue } from './made-up-catalogue.ts';
import { foldersOfPages, mergingScript } from './merged-slashes.ts';
import { packsPlugin } from './packs-plugin.ts';
import { searchIndexPlugin } from './search-index-plugin.ts';

type Writer = typeof import('../pages/written-pages.tsx');
type Setting = Parameters<Writer['writePages']>[0];

const writer = fileURLToPath(new URL('../pages/written-pages.tsx', import.meta.url));

/**
 * Writes a page for the start, for every place of every article and for all else that has an address, with the
 * application's own components, so that it is read before any script runs and without one.
 */
export function pagesPlugin(setting: Setting): Plugin {
  return {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') {
          throw new Error('The build has written no index.html.');
        }
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const fileOf = (module: string) =>
          chunks.find(({ isEntry, facadeModuleId }) => !isEntry && facadeModuleId?.endsWith(module) === true)?.fileName;
        const known = new Set(String(index.source).match(/assets\/[\w.-]+\.js/g));
        const filesWith = (module: string) => {
          const files = new Set([fileOf(module) ?? []].flat());
          for (const file of files) {
            for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) {
              files.add(imported);
            }
          }
          return [...files].filter((file) => !known.has(file));
        };
        const built = { template: String(index.source), fileOf, filesWith };
        const pages = await writePages(setting);
        for (const page of pages) {
          const source = writeDocument(page, built);
          if (page.path === '/') {
            index.source = source;
          } else {
            this.emitFile({ type: 'asset', fileName: `${page.path.slice(1)}index.html`, source });
          }
        }
        for (const folder of foldersOfPages(pages.map(({ path }) => path))) {
          this.emitFile({ type: 'asset', fileName: `${folder}${mergingScript.name}`, source: mergingScript.source });
        }
        this.emitFile({ type: 'asset', fileName: '404.html', source: writeUnknownPage(built) });
      },
    },
  };
}

// A server, because pages load their parts while they are written, which `runnerImport` does not allow.
async function writePages(setting: Setting): Promise<WrittenPage[]> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [packsPlugin(), madeUpCatalogue(), articlesPlugin(), searchIndexPlugin(), healthPlugin],
  });
  try {
    const { writePages: write } = (await server.ssrLoadModule(writer)) as Writer;
    return await write(setting);
  } finally {
    await server.close();
  }
}
