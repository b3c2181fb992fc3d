import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: { manifest: true },
  test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] },
});
