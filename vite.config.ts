import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Connect, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { articleFaultsPlugin } from './scripts/article-faults-plugin.ts';
import { articlesPlugin } from './scripts/articles-plugin.ts';
import { firstViewChunk } from './scripts/first-view-chunk.ts';
import { healthPlugin } from './scripts/health-plugin.ts';
import { lockedDownPlugin } from './scripts/locked-down-plugin.ts';
import { offlinePlugin } from './scripts/offline-plugin.ts';
import { searchIndexPlugin } from './scripts/search-index-plugin.ts';
import { unknownAddressPlugin } from './scripts/unknown-address-plugin.ts';

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
  configurePreviewServer: ({ middlewares }) => void middlewares.use(brokenEscapes),
};

export default defineConfig({
  plugins: [
    explainBrokenEscapes,
    articlesPlugin(),
    searchIndexPlugin,
    healthPlugin,
    articleFaultsPlugin,
    react(),
    tailwindcss(),
    lockedDownPlugin,
    unknownAddressPlugin,
    offlinePlugin(),
  ],
  // React has had it built in since 18; the stand-in is for older ones.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  build: { manifest: true, modulePreload: { polyfill: false }, rolldownOptions: { output: { codeSplitting: firstViewChunk() } } },
  test: { testTimeout: 60_000, include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] },
});
