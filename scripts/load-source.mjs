import { createServer } from 'vite';

/**
 * Runs `use` with a loader for the project's TypeScript modules, which Node 20 cannot read itself.
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<void>} use
 */
export async function withSource(use) {
  const server = await createServer({
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    await use((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
