import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFirstPack } from '../../../src/packs/edit/first-pack.ts';
import { bundlePacks } from './bundle-packs.ts';
import { runPacks } from './run-packs.ts';

// Nothing is there but Node: no project, no packages.
let cwd = '';
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'unstuck-packs-mjs-'));
  writeFileSync(join(cwd, 'packs.mjs'), await bundlePacks());
  for (const [path, text] of [...writeFirstPack('acme', '2026-01-31')]) {
    for (const folder of ['acme', 'same']) {
      mkdirSync(dirname(join(cwd, folder, path)), { recursive: true });
      writeFileSync(join(cwd, folder, path), text);
    }
  }
});
afterAll(() => rmSync(cwd, { recursive: true }));

function run(args: readonly string[], nodeArgs: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, 'packs.mjs', ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const filesIn = (folder: string) =>
  readdirSync(join(cwd, folder)).map((name) => [name, readFileSync(join(cwd, folder, name), 'utf8')] as const);

it('prepares a pack as the project does, to the byte', async () => {
  expect(run(['acme', '--check'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/No faults\.\n$/) });
  expect(run(['acme', '--zip'])).toMatchObject({ status: 0, stderr: '' });
  const told = { cwd, packs: cwd, say: () => undefined, complain: () => undefined };
  expect(await runPacks(['same'], 'packs', told)).toBe(0);
  expect(filesIn('acme/index')).toEqual(filesIn('same/index'));
  expect(readdirSync(cwd)).toContain('acme-1.unstuck');
});

it('names a fault by file and path and ends with 1', () => {
  const path = join(cwd, 'same/pack.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"publisher"', '"publischer"'));
  expect(run(['same', '--check'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('pack.json › publischer: is no field that stands here'),
  });
});

it('says how it is called', () => {
  expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('node packs.mjs FOLDER --check') });
});

it('says so where Node is too old, and does nothing', () => {
  writeFileSync(join(cwd, 'older.cjs'), "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } });");
  const before = readdirSync(cwd, { recursive: true });
  expect(run(['acme', '--zip'], ['--require', './older.cjs'])).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^packs\.mjs needs Node 20 or later, and this is Node 18\.20\.8\./),
  });
  expect(readdirSync(cwd, { recursive: true })).toEqual(before);
});
