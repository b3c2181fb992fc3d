import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Connect, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { searchIndexPlugin } from './scripts/search-index-plugin.ts';

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
  plugins: [explainBrokenEscapes, searchIndexPlugin(), react(), tailwindcss()],
  build: { manifest: true },
  test: { testTimeout: 60_000, include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] },
});
