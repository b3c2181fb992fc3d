import { createServer } from 'vite';

/** @type {import('vite').ViteDevServer | undefined} */
let kept;

/**
 * Runs `use` with a loader for the project's TypeScript modules, which Node 20 cannot read itself.
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<void>} use
 */
export async function withSource(use) {
  const server = kept ?? (await openSource());
  try {
    await use((path) => server.ssrLoadModule(path));
  } finally {
    if (server !== kept) {
      await server.close();
    }
  }
}

/**
 * Runs `use` with one loader for every script that it imports: starting it takes longer than what a script loads with it.
 * @param {() => Promise<void>} use
 */
export async function withOneSource(use) {
  kept = await openSource();
  try {
    await use();
  } finally {
    await kept.close();
    kept = undefined;
  }
}

function openSource() {
  return createServer({
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
}
