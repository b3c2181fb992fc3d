import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { offlinePlugin } from './offline-plugin.ts';

it('leaves it to a build that failed to say why', async () => {
  const outDir = await mkdtemp(`${tmpdir()}/unstuck-`);
  const broken = {
    name: 'broken',
    resolveId: (id: string) => (id === 'virtual:broken' ? id : undefined),
    load: (id: string) => {
      if (id === 'virtual:broken') {
        throw new Error('This article cannot be read.');
      }
    },
  };
  const building = build({
    configFile: false,
    logLevel: 'silent',
    plugins: [broken, ...offlinePlugin()],
    build: { outDir, rolldownOptions: { input: 'virtual:broken' } },
  });
  await expect(building).rejects.toThrow('This article cannot be read.');
  await rm(outDir, { recursive: true });
});
