import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Connect, Plugin } from 'vite';
import { type ConfigEnv, defineConfig, type ViteUserConfig } from 'vitest/config';
import { articleFaultsPlugin } from './scripts/article-faults-plugin.ts';
import { articlesPlugin } from './scripts/articles-plugin.ts';
import { firstViewChunk } from './scripts/first-view-chunk.ts';
import { healthPlugin } from './scripts/health-plugin.ts';
import { lockedDownPlugin } from './scripts/locked-down-plugin.ts';
import { madeUpCatalogue } from './scripts/made-up-catalogue.ts';
import { offlinePlugin } from './scripts/offline-plugin.ts';
import { packFilesPlugin } from './scripts/pack-files-plugin.ts';
import { packsPlugin } from './scripts/packs-plugin.ts';
import { pagesPlugin } from './scripts/pages-plugin.ts';
import { reactModulesPlugin } from './scripts/react-modules-plugin.ts';
import { searchIndexPlugin } from './scripts/search-index-plugin.ts';
import { servePagesPlugin } from './scripts/serve-pages-plugin.ts';
import { shippedPackagesPlugin } from './scripts/shipped-packages-plugin.ts';
import { smallScriptsPlugin } from './scripts/small-scripts-plugin.ts';

// Vite answers a path such as `/%zz/` with an error of its own; the application explains it better.
const brokenEscapes: Connect.NextHandleFunction = (request, _response, next) => {
  try {
    decodeURI(request.url ?? '/');
  } catch {
    request.url = '/';
  }
  next();
};

const explainBrokenEscapes: Plugin = {
  name: 'explain-broken-escapes',
  configureServer: ({ middlewares }) => void middlewares.use(brokenEscapes),
};

// Every import is wrapped to preload what it needs; with nothing to preload (see `modulePreload`) the wrapper only has to import.
const preloadNothing: Plugin = {
  name: 'preload-nothing',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

// Links know where the copy lies only once it is built: see src/ui/jsx-runtime.ts.
const jsx = { jsxImportSource: '/src/ui' };

// Only where tests run: it loads all of vitest.
const longFirst = async () => ({ sequencer: (await import('./scripts/long-first.ts')).LongFirst });

const config = async ({ command, mode }: ConfigEnv): Promise<ViteUserConfig> => ({
  // Relative, so that the built folder can be copied anywhere.
  base: './',
  plugins: [
    explainBrokenEscapes,
    preloadNothing,
    reactModulesPlugin,
    packsPlugin(),
    packFilesPlugin(),
    madeUpCatalogue(),
    articlesPlugin(),
    searchIndexPlugin(),
    healthPlugin,
    articleFaultsPlugin,
    react(command === 'build' ? jsx : {}),
    tailwindcss(),
    lockedDownPlugin,
    pagesPlugin({ everyNodeUpTo: Number(process.env.EVERY_NODE_UP_TO ?? 500) }),
    servePagesPlugin,
    smallScriptsPlugin,
    shippedPackagesPlugin(),
    offlinePlugin(),
  ],
  // React has had it built in since 18; the stand-in is for older ones.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  // React asks for its developer tools wherever it draws; what is built is sent without the questions.
  define: command === 'build' ? { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' } : {},
  // Workers are bundled by themselves, and read the pack too.
  worker: { plugins: () => [packsPlugin(), madeUpCatalogue(), shippedPackagesPlugin()] },
  build: {
    manifest: true,
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) },
    rolldownOptions: { output: { codeSplitting: firstViewChunk() } },
  },
  // Every core, and one world for all files: what a test leaves behind would show in the next.
  test: {
    testTimeout: 60_000,
    maxWorkers: '100%',
    pool: 'threads',
    isolate: false,
    sequence: mode === 'test' ? await longFirst() : {},
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // What has not changed since is not turned into a module of the tests again.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/test-modules' },
  },
});

export default defineConfig(config);
