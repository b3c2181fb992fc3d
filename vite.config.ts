import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Connect, Plugin } from 'vite';
import { type ConfigEnv, defineConfig, type ViteUserConfig } from 'vitest/config';
import { articleFaultsPlugin } from './scripts/build/plugins/article-faults-plugin.ts';
import { articlesPlugin } from './scripts/build/plugins/articles-plugin.ts';
import { firstViewChunk } from './scripts/build/plugins/first-view-chunk.ts';
import { healthPlugin } from './scripts/build/plugins/health-plugin.ts';
import { lockedDownPlugin } from './scripts/build/plugins/locked-down-plugin.ts';
import { madeUpCatalogue } from './scripts/build/plugins/made-up-catalogue.ts';
import { offlinePlugin } from './scripts/build/plugins/offline-plugin.ts';
import { packFilesPlugin } from './scripts/build/plugins/pack-files-plugin.ts';
import { packsPlugin } from './scripts/build/plugins/packs-plugin.ts';
import { pagesPlugin } from './scripts/build/plugins/pages-plugin.ts';
import { reactModulesPlugin } from './scripts/build/plugins/react-modules-plugin.ts';
import { searchIndexPlugin } from './scripts/build/plugins/search-index-plugin.ts';
import { servePagesPlugin } from './scripts/build/plugins/serve-pages-plugin.ts';
import { shippedPackagesPlugin } from './scripts/build/plugins/shipped-packages-plugin.ts';
import { smallScriptsPlugin } from './scripts/build/plugins/small-scripts-plugin.ts';

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
const longFirst = async () => ({ sequencer: (await import('./scripts/check/long-first.ts')).LongFirst });

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
