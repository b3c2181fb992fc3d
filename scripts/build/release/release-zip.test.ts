import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipRelease } from './release-zip.mjs';

it('packs the build byte for byte with a README, the program for packs, server examples and licences, and leaves out what the build kept for itself', () => {
  const root = mkdtempSync(join(tmpdir(), 'unstuck-pack-'));
  const files = {
    'dist/index.html': '<!doctype html>',
    'dist/assets/a-1.js': 'let π = 3',
    'dist/.vite/manifest.json': '{}',
    'deploy/nginx.conf': 'server {}',
    LICENSE: 'MIT',
    'THIRD-PARTY.md': '# Third',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const packed = zipRelease(root, '1.2.3', new Date('2026-11-21T12:00:00Z'), 'run()');
  rmSync(root, { recursive: true });
  const { 'unstuck-1.2.3/README.txt': readme, ...others } = unzipSync(packed.zip);
  expect(Object.fromEntries(Object.entries(others).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
    'unstuck-1.2.3/LICENSE': 'MIT',
    'unstuck-1.2.3/THIRD-PARTY.md': '# Third',
    'unstuck-1.2.3/deploy/nginx.conf': 'server {}',
    'unstuck-1.2.3/packs.mjs': 'run()',
    'unstuck-1.2.3/site/assets/a-1.js': 'let π = 3',
    'unstuck-1.2.3/site/index.html': '<!doctype html>',
  });
  expect(strFromU8(readme ?? new Uint8Array())).toMatch(
    /^Unstuck 1\.2\.3\r\n[\s\S]*2 static files[\s\S]*COPY IT TO A SERVER[\s\S]*Never empty\r\nthe folder first[\s\S]*BRING YOUR OWN ARTICLES[\s\S]*WHAT IT NEEDS[\s\S]*WHAT LEAVES THE BROWSER/,
  );
  expect([packed.files, packed.bytes]).toEqual([2, 25]);
});
