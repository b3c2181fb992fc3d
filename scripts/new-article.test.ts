import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

// A copy of the project, because the script writes into the catalogue.
const copy = mkdtempSync(join(tmpdir(), 'unstuck-'));
const id = 'kb000001-made-by-a-test';
const copied = ['src', 'scripts', 'package.json', 'tsconfig.json', 'biome.json', 'vite.config.ts', '.gitignore'];

beforeAll(() => {
  for (const path of copied) {
    cpSync(path, join(copy, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true }));

/** Runs a command in the copy and gives its exit code and what it said. */
function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'test' } });
  return { status, said: stdout + stderr };
}

it('writes an article that compiles, is found by every list, passes its own tests and has its links recorded', { timeout: 300_000 }, () => {
  const made = run(process.execPath, 'scripts/new-article.mjs', id);
  expect(made).toMatchObject({ status: 0, said: expect.stringContaining(`${id}: edition 1 recorded`) });
  expect(readFileSync(join(copy, `src/content/${id}/links/edition-1.txt`), 'utf8')).toContain(`/${id}/first-cause/?first-check=yes\n`);

  expect(run('node_modules/.bin/tsc', '--project', '.')).toEqual({ status: 0, said: '' });
  expect(run('node_modules/.bin/biome', 'ci', '--vcs-enabled=false', 'src/content')).toMatchObject({ status: 0 });
  expect(run(process.execPath, 'scripts/facts.mjs', '--quiet')).toMatchObject({ status: 0 });
  const tests = ['model', 'ledger', 'recorded-links', 'overlaps'].map((name) => `src/content/${name}.test.ts`);
  expect(run('node_modules/.bin/vitest', 'run', ...tests, `src/content/${id}/walks.test.ts`)).toMatchObject({ status: 0 });

  expect(run(process.execPath, 'scripts/article-show.mjs', id)).toMatchObject({
    status: 0,
    said: expect.stringContaining('first-cause: CAUSE'),
  });
  expect(run(process.execPath, 'scripts/new-article.mjs', id)).toMatchObject({
    status: 1,
    said: expect.stringContaining(`There is an article ${id} already`),
  });
});

it('shows no article that is not there, and says which are', () => {
  expect(run(process.execPath, 'scripts/article-show.mjs', 'nothing')).toMatchObject({
    status: 1,
    said: expect.stringContaining('There is no article nothing. There are:\n  q154298-outbox'),
  });
});

it('records no other links over those of an edition', { timeout: 240_000 }, () => {
  const index = readFileSync(join(copy, 'src/content/q154298-outbox/index.ts'), 'utf8');
  const edition = Number(/edition: \{ number: (\d+),/.exec(index)?.[1]);
  const links = join(copy, `src/content/q154298-outbox/links/edition-${edition}.txt`);
  const recorded = readFileSync(links, 'utf8');
  // What Exchange 4.0 leads to is no longer what it was.
  edit('src/content/q154298-outbox/symptoms.ts', "'v4-0': 'where-4-0'", "'v4-0': 'where'");
  expect(run(process.execPath, 'scripts/links-record.mjs', 'q154298-outbox')).toMatchObject({
    status: 1,
    said: expect.stringContaining('Raise the edition in index.ts'),
  });
  edit('src/content/q154298-outbox/index.ts', `edition: { number: ${edition},`, `edition: { number: ${edition + 1},`);
  expect(run(process.execPath, 'scripts/links-record.mjs', 'q154298-outbox')).toMatchObject({
    status: 0,
    said: expect.stringContaining(`q154298-outbox: edition ${edition + 1} recorded`),
  });
  expect(readFileSync(links, 'utf8')).toBe(recorded);
});

/** Edits a file of the copy; fails when it does not hold what is to be replaced. */
function edit(path: string, from: string, to: string) {
  const text = readFileSync(join(copy, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, path), text.replace(from, to));
}
