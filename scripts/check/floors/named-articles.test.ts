import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, it } from 'vitest';
import { homeFolder } from '../../build/pack-source.mjs';

const linesAtMost = 300;
const { articles }: { articles: string[] } = JSON.parse(readFileSync(`${homeFolder}pack.json`, 'utf8'));

// What belongs to the home pack may name its articles: what the program knows beside it, its own tests in the browser, the tool
// that one of them leads to, and a bench whose figures are of one article over the years. How names of new ones are made is told
// by an example, which somebody may take.
const ofHomePack = [
  'e2e/exchange/',
  'e2e/fixtures/',
  'scripts/bench/bench.mjs',
  'scripts/bench/yardstick/',
  'scripts/author/new-article/',
  'src/app/fixtures/',
  'src/content/',
  'src/pages/tool/',
  'src/recognisers/',
  'src/tools/',
];

const files = ['e2e', 'scripts', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => /\.(?:tsx?|m?js)$/.test(path)),
);

// An answer may be called as an article is: `logged-events=transport-1020`.
const findNames = (text: string) => articles.filter((id) => new RegExp(`(?<![=\\w-])${id}(?![\\w-])`).test(text));

it('finds no article by its name outside of what belongs to its pack, so that any may come and go', () => {
  const others = files.filter((path) => !ofHomePack.some((own) => path.startsWith(own)));
  expect(others.length).toBeGreaterThan(500);
  expect(others.flatMap((path) => findNames(readFileSync(path, 'utf8')).map((id) => `${path}: ${id}`))).toEqual([]);
});

it('sees a name where one stands', () => {
  const [id = ''] = articles;
  expect(findNames(`await page.goto('/${id}/');`)).toEqual([id]);
  expect(findNames(`'logged-events=${id}'`)).toEqual([]);
});

it('finds no browser test of more than 300 lines', () => {
  const long = files.filter((path) => path.startsWith('e2e/') && readFileSync(path, 'utf8').split('\n').length - 1 > linesAtMost);
  expect(long).toEqual([]);
});
