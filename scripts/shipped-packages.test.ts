import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listShipped } from './shipped-packages.mjs';

const names = new Set(listShipped(process.cwd()).map(({ name }) => name));

it('lists every package whose code is in the built pages', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'unstuck-build-'));
  const script = `
    import { build } from 'vite';
    const built = await build({ logLevel: 'silent', build: { outDir: ${JSON.stringify(outDir)}, emptyOutDir: true } });
    const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    console.log(JSON.stringify(outputs.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []))));`;
  // In a process of its own: the React for production that it loads would stay for the tests that come after it.
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 50_000_000,
  });
  rmSync(outDir, { recursive: true });
  const modules: string[] = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  const bundled = new Set(modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []));
  expect(bundled).toContain('react-dom');
  expect([...bundled].filter((name) => !names.has(name))).toEqual([]);
});
