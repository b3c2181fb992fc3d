import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

// A copy of the project, because the script writes into the catalogue.
const copy = mkdtempSync(join(tmpdir(), 'unstuck-'));
const packPath = 'public/packs/exchange';
const folder = join(copy, packPath);
const id = 'kb000001-made-by-a-test';
const testsOfPack = ['model.test.ts', 'recorded-links.test.ts'].map((name) => `src/content/${name}`);
const copied = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'biome.json', 'vite.config.ts', '.gitignore'];

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

it('writes a valid article, and takes it out again with nothing left but its former line', { timeout: 300_000 }, () => {
  const before = readPackFile('pack.json');
  const made = run(process.execPath, 'scripts/author/new-article.mjs', id);
  expect(made).toMatchObject({ status: 0, said: expect.stringContaining(`${id}: edition 1 recorded`) });
  expect(readPackFile(`links/${id}/edition-1.txt`)).toContain(`/${id}/first-cause/?first-check=yes\n`);
  expect(run(process.execPath, 'scripts/check/check-packs.mjs')).toMatchObject({ status: 0 });
  expect(runTests(...testsOfPack, 'src/content/exchange')).toMatchObject({ status: 0 });
  const whole = readPackFile(`articles/${id}.json`);
  writeFileSync(
    join(folder, `articles/${id}.json`),
    whole.replace('"blanks": {}', '"blanks": {"SHOE": {"label": "Shoe", "example": "left"}}'),
  );
  expect(run(process.execPath, 'scripts/check/check-articles.mjs', '--mend')).toMatchObject({
    status: 0,
    said: expect.stringContaining(`mended: unused-blank  ${id} › about: the blank “SHOE” stands in no command`),
  });
  expect(readPackFile(`articles/${id}.json`)).toBe(whole);
  expect(run(process.execPath, 'scripts/author/article-show.mjs', id)).toMatchObject({
    status: 0,
    said: expect.stringContaining('first-cause: CAUSE'),
  });
  expect(run(process.execPath, 'scripts/author/new-article.mjs', id)).toMatchObject({
    status: 1,
    said: expect.stringContaining(`There is an article ${id} already`),
  });

  expect(run(process.execPath, 'scripts/author/remove-article.mjs', id)).toMatchObject({ status: 0 });
  expect(readPackFile('pack.json')).toBe(before);
  expect(JSON.parse(readPackFile('former.json')).removed).toEqual({ [id]: 'What goes wrong, in a few words (KB000001)' });
  // All the other files are those that the other tests of the catalogue have run on here.
  expect(changedFiles()).toEqual(['former.json', `links/${id}/edition-1.txt`]);
  expect(runTests(...testsOfPack)).toMatchObject({ status: 0 });
  expect(run(process.execPath, 'scripts/author/new-article.mjs', id)).toMatchObject({
    status: 1,
    said: expect.stringContaining('was an article once'),
  });
});

it('takes no article out that another one leads to', { timeout: 100_000 }, () => {
  const [first = ''] = JSON.parse(readPackFile('pack.json')).articles;
  expect(run(process.execPath, 'scripts/author/remove-article.mjs', first)).toMatchObject({
    status: 1,
    said: expect.stringContaining(`lead to ${first}`),
  });
});

it('shows no article that is not there, and says which are', () => {
  const { articles } = JSON.parse(readPackFile('pack.json'));
  expect(run(process.execPath, 'scripts/author/article-show.mjs', 'nothing')).toMatchObject({
    status: 1,
    said: expect.stringContaining(`There is no article nothing. There are:\n  ${articles.join('\n  ')}`),
  });
});

it('records no other links over those of an edition', { timeout: 240_000 }, () => {
  const [first = ''] = JSON.parse(readPackFile('pack.json')).articles;
  const path = `articles/${first}.json`;
  const article = JSON.parse(readPackFile(path));
  const { number } = article.edition;
  const recorded = readPackFile(`links/${first}/edition-${number}.txt`);
  const write = () => writeFileSync(join(folder, path), JSON.stringify(article));
  // An end whose name changes is a link that changes.
  const [end = ''] = Object.keys(article.nodes).filter((nodeId) => article.nodes[nodeId].kind === 'escalation');
  const renamed = JSON.stringify(article).replaceAll(`"${end}"`, `"${end}-anew"`);
  Object.assign(article, JSON.parse(renamed));
  delete article.nodes[end];
  write();
  expect(run(process.execPath, 'scripts/author/links-record.mjs', first)).toMatchObject({
    status: 1,
    said: expect.stringContaining('Raise the edition in the article'),
  });
  article.edition.number = number + 1;
  write();
  expect(run(process.execPath, 'scripts/author/links-record.mjs', first)).toMatchObject({
    status: 0,
    said: expect.stringContaining(`${first}: edition ${number + 1} recorded`),
  });
  expect(readPackFile(`links/${first}/edition-${number}.txt`)).toBe(recorded);
});

/** Runs tests in the copy, on one core: the other has the tests that run beside this one. No modules of a copy that goes are kept. */
function runTests(...paths: string[]) {
  return run('node_modules/.bin/vitest', 'run', '--maxWorkers', '1', '--experimental.fsModuleCache=false', ...paths);
}

/** The files of the pack that are other in the copy than here, or only in one of the two. */
function changedFiles(): string[] {
  const [own, other] = [readFiles(packPath), readFiles(folder)];
  return [...new Set([...own.keys(), ...other.keys()])].filter((path) => own.get(path) !== other.get(path)).toSorted();
}

function readFiles(from: string): Map<string, string> {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name));
  return new Map(paths.map((path) => [relative(from, path), readFileSync(path, 'utf8')]));
}

function readPackFile(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
