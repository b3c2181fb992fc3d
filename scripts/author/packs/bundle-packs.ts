import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { shippedPackagesPlugin } from '../../build/plugins/shipped-packages-plugin.ts';

/** The oldest Node that runs it. */
const oldestNode = 20;

// Read by every Node that knows modules, before anything of what follows is run.
const lookAtNode = `#!/usr/bin/env node
if (parseInt(process.versions.node, 10) < ${oldestNode}) {
  console.error('packs.mjs needs Node ${oldestNode} or later, and this is Node ' + process.versions.node + '. Get one from https://nodejs.org/ and run it again.');
  process.exit(1);
}`;

/** `packs.mjs` as text: checking and preparing of packs in one file, which needs Node and nothing else. */
export async function bundlePacks(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [shippedPackagesPlugin()],
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('main.ts', import.meta.url)),
      write: false,
      // An older Node has to read the whole file to say that it is too old.
      target: 'node12',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [chunk, ...others] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error('packs.mjs came out as more than one file.');
  }
  return `${lookAtNode}\n${chunk.code}`;
}
