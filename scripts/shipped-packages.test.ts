import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it, vi } from 'vitest';
import { listShipped } from './shipped-packages.mjs';

const names = new Set(listShipped(process.cwd()).map(({ name }) => name));

it('lists every package whose code is in the built pages', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'unstuck-build-'));
  // The tests' own environment would build what is for development.
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({ logLevel: 'silent', build: { outDir, emptyOutDir: true } }).finally(() => vi.unstubAllEnvs());
  rmSync(outDir, { recursive: true });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const modules = outputs.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
  const bundled = new Set(modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []));
  expect(bundled).toContain('react-dom');
  expect([...bundled].filter((name) => !names.has(name))).toEqual([]);
});
