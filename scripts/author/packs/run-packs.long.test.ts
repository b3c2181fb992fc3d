import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeNotesPack } from '../../../src/packs/house-notes.ts';
import { runNewPack } from './run-new-pack.ts';
import { runPacks } from './run-packs.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'unstuck-packs-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runPacks(args, 'packs', {
    cwd,
    packs: join(process.cwd(), 'public/packs'),
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

function makePack(folder: string) {
  const complained: string[] = [];
  const said: string[] = [];
  const code = runNewPack([folder], 'packs', '2026-01-31', {
    cwd,
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const listAll = (folder: string) =>
  readdirSync(join(cwd, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();

const put = (path: string, text: string) => writeFileSync(join(cwd, path), text);

it('makes a pack that is checked without a fault, and says what to do next', async () => {
  const { code, said } = makePack('acme');
  expect(code).toBe(0);
  expect(said).toContain(`packs ${join(cwd, 'acme')} --check`);
  expect(said).toContain('{"format": "unstuck-site/1", "packs": ["acme"]}');
  expect(await run('acme', '--check')).toEqual({
    code: 0,
    complained: '',
    said: expect.stringMatching(/^acme, edition 1: 1 article, 3 files, .* kB\.\nNo faults\.$/),
  });
});

it('makes no pack where something lies already, nor one that could not be named', () => {
  mkdirSync(join(cwd, 'empty'));
  expect(makePack('empty').code).toBe(0);
  const before = listAll('.');
  expect(makePack('empty')).toEqual({ code: 1, said: '', complained: expect.stringMatching(/is not empty\. Nothing was written/) });
  for (const name of ['Acme', 'a b', 'exchange', 'con', 'map', 'a--b', '-a', 'a-']) {
    expect([name, makePack(name).code]).toEqual([name, 1]);
  }
  expect(listAll('.')).toEqual(before);
});

it('writes nothing when it only checks, and the index and no more when it prepares', async () => {
  makePack('acme');
  const before = listAll('acme');
  await run('acme', '--check');
  expect(listAll('acme')).toEqual(before);
  expect((await run('acme')).code).toBe(0);
  expect(listAll('acme').filter((path) => !path.startsWith('index'))).toEqual(before);
  expect(readdirSync(join(cwd, 'acme/index'))).toContain('index.json');
});

it('replaces the index as a whole when the pack has changed', async () => {
  makePack('acme');
  await run('acme');
  put('acme/index/words-9-000000000000.json', '[]');
  const shared = readFileSync(join(cwd, 'acme/shared.json'), 'utf8');
  put('acme/shared.json', shared.replace('Service desk', 'Help desk'));
  expect((await run('acme')).code).toBe(0);
  const index = JSON.parse(readFileSync(join(cwd, 'acme/index/index.json'), 'utf8'));
  const lists = Object.values(index).filter(Array.isArray);
  const named = lists.flatMap((pieces) => pieces.flatMap(({ file = [] }: { file?: string | [] }) => file));
  expect(readdirSync(join(cwd, 'acme/index')).toSorted()).toEqual([...named, 'index.json', 'opening.json'].toSorted());
});

it('names a fault by file and path, ends with 1, and hands out no file that has one', async () => {
  makePack('acme');
  const path = 'acme/articles/screen-stays-dark.json';
  const text = readFileSync(join(cwd, path), 'utf8');
  put(path, text.replace('"minutes": 1', '"minutes": "one"').replace('"off": "no-power"', '"off": "no-such"'));
  const checked = await run('acme', '--check');
  expect(checked.code).toBe(1);
  expect(checked.complained).toContain('articles/screen-stays-dark.json › nodes.light: ');
  put(path, text.replace('"title": "The screen in', '"titel": "The screen in'));
  expect((await run('acme', '--check')).complained).toContain('articles/screen-stays-dark.json › titel: is no field that stands here');
  const zipped = await run('acme', '--zip');
  expect([zipped.code, readdirSync(cwd)]).toEqual([1, ['acme']]);
  put('acme/pack.json', '{');
  expect(await run('acme')).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/^pack\.json: is no JSON.*\n.*Nothing was written\.$/),
  });
});

it('refuses by name what a pack may not hold, and passes over what versioning puts beside it', async () => {
  makePack('acme');
  mkdirSync(join(cwd, 'acme/.git'));
  put('acme/.git/config.html', '');
  put('acme/.gitignore', 'index/');
  expect(await run('acme', '--check')).toMatchObject({ code: 0, said: expect.stringContaining('No part of the pack: .git, .gitignore.') });
  put('acme/readme.html', '<script></script>');
  put('acme/notes.md', '# Notes');
  put('acme/.htaccess', 'AddType text/html txt');
  put('acme/articles/left-over.json', '{}');
  symlinkSync('/etc/hostname', join(cwd, 'acme/host.txt'));
  expect((await run('acme')).complained).toMatch(/^host\.txt: is no file but a link or the like/);
  rmSync(join(cwd, 'acme/host.txt'));
  const { complained } = await run('acme');
  expect(complained.split('\n').map((line) => line.split(':')[0])).toEqual(['.htaccess', 'notes.md', 'readme.html', join(cwd, 'acme')]);
  for (const path of ['.htaccess', 'notes.md', 'readme.html']) {
    rmSync(join(cwd, 'acme', path));
  }
  expect((await run('acme')).complained).toContain('articles/left-over.json: is named nowhere in pack.json');
});

it('writes one file with the bytes of the folder, the same whenever it is made', async () => {
  makePack('acme');
  expect((await run('acme', '--zip')).code).toBe(0);
  const first = readFileSync(join(cwd, 'acme-1.unstuck'));
  for (const path of listAll('acme')) {
    utimesSync(join(cwd, 'acme', path), 1, 1);
  }
  await run('acme', '--zip');
  expect(readFileSync(join(cwd, 'acme-1.unstuck')).equals(first)).toBe(true);
  const unzipped = Object.entries(unzipSync(first)).map(([path, bytes]) => [path, strFromU8(bytes)]);
  const files = listAll('acme').filter((path) => path.endsWith('.json'));
  expect(unzipped).toEqual(files.map((path) => [path, readFileSync(join(cwd, 'acme', path), 'utf8')]));
});

it('knows the packs that a pack uses, where they lie beside it or come with the program, and names one that is not here', async () => {
  makePack('acme');
  const pack = JSON.parse(readFileSync(join(cwd, 'acme/pack.json'), 'utf8'));
  const path = 'acme/articles/screen-stays-dark.json';
  const article = JSON.parse(readFileSync(join(cwd, path), 'utf8'));
  const asking = (asks: string, answerId: string) => {
    const { light, ...others } = article.nodes;
    const first = { kind: 'question', asks, routes: { [answerId]: 'broken-screen', unknown: 'light' }, otherwise: 'light' };
    put(path, JSON.stringify({ ...article, start: 'first', nodes: { first, light, ...others } }));
  };
  const home = JSON.parse(readFileSync('public/packs/exchange/shared.json', 'utf8')).observations;
  const [[observation, { answers }]] = Object.entries(home) as [[string, { answers: object }]];
  asking(`exchange.${observation}`, Object.keys(answers)[0] ?? '');
  expect((await run('acme', '--check')).complained).toContain(`no observation is called exchange.${observation}`);
  put('acme/pack.json', JSON.stringify({ ...pack, uses: ['exchange'] }));
  expect(await run('acme', '--check')).toMatchObject({ code: 0, complained: '' });

  makePack('other');
  asking('other.screen-light', 'broken');
  put('acme/pack.json', JSON.stringify({ ...pack, uses: ['other'] }));
  expect(await run('acme', '--check')).toMatchObject({ code: 0, complained: '' });
  rmSync(join(cwd, 'other'), { recursive: true });
  expect((await run('acme', '--check')).complained).toContain('pack.json › uses: names the pack other, which is not here');
});

it('prepares a pack that only adds to the articles of another, and holds it against them', async () => {
  makePack('acme');
  const [articleId = ''] = JSON.parse(readFileSync(join(cwd, 'acme/pack.json'), 'utf8')).articles;
  const { start } = JSON.parse(readFileSync(join(cwd, `acme/articles/${articleId}.json`), 'utf8'));
  const note = { node: start, hash: '0000000000000000', text: 'Ask desk 4.', who: 'Desk', day: '2026-01-31' };
  const putNotes = (...notes: (typeof note)[]) => {
    const own = notes.map((one, at) => ({ key: String(at), overlay: `acme.${articleId}`, note: one, at: '' }));
    mkdirSync(join(cwd, 'house-notes/overlays'), { recursive: true });
    for (const [path, bytes] of writeNotesPack(new Map(), own, { number: 1, day: '2026-01-31' })) {
      writeFileSync(join(cwd, 'house-notes', path), bytes);
    }
  };
  putNotes(note);
  const advised = await run('house-notes', '--check', '--advice');
  expect([advised.code, advised.complained]).toEqual([0, '']);
  const hash = /"hash": "([0-9a-f]{16})"/.exec(advised.said)?.[1] ?? '';
  putNotes({ ...note, hash });
  expect(await run('house-notes', '--zip')).toMatchObject({
    code: 0,
    complained: '',
    said: expect.stringMatching(/^house-notes, edition 1: 0 articles, 1 overlay, 3 files/),
  });
  expect(existsSync(join(cwd, 'house-notes-1.unstuck'))).toBe(true);
  putNotes(note, { ...note, node: 'gone' });
  expect(await run('house-notes', '--check')).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/^overlays\/acme\..*adds to “gone”, which is not there/),
  });
});

it('hands out no file that holds so many times its size that no program opens it', async () => {
  makePack('acme');
  put('acme/blanks.txt', ' '.repeat(4_900_000));
  expect(await run('acme', '--zip')).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/^No \.unstuck file was written: .* 200 times/),
  });
  expect(readdirSync(cwd)).toEqual(['acme']);
});

it('says how it is called, and that a folder is not there', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, complained: '', said: expect.stringContaining('packs FOLDER --zip') });
  expect((await run()).code).toBe(1);
  expect((await run('acme', '--zap')).complained).toMatch(/^--zap is not known here/);
  expect((await run('a', 'b')).code).toBe(1);
  expect((await run('acme', '--check', '--zip')).code).toBe(1);
  expect((await run('acme')).complained).toBe(`There is no folder ${join(cwd, 'acme')}.`);
  expect(existsSync(join(cwd, 'acme'))).toBe(false);
});

it('is found by its name from any folder, ends as it says, and writes the same file in any zone', async () => {
  const npm = (...args: string[]) =>
    execFileSync('npm', ['run', '--silent', '--prefix', process.cwd(), ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: cwd, TZ: 'Pacific/Kiritimati' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  expect(npm('new:pack', '--', 'acme')).toContain(join(cwd, 'acme'));
  expect(npm('packs', '--', 'acme', '--zip')).toContain(join(cwd, 'acme-1.unstuck'));
  const there = readFileSync(join(cwd, 'acme-1.unstuck'));
  await run('acme', '--zip');
  expect(readFileSync(join(cwd, 'acme-1.unstuck')).equals(there)).toBe(true);
  put('acme/pack.json', '{}');
  expect(() => npm('packs', '--', 'acme', '--check')).toThrow(expect.objectContaining({ status: 1 }));
});
