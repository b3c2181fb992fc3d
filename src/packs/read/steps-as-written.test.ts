import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

const path = 'src/packs/fixtures/steps/articles/no-prints.json';
const text = readFileSync(path, 'utf8');
const nothing = { parts: {}, observations: {} };
const line = { text: 'Choose it.', sources: ['F1-01'] };

/** What is wrong with the article once something is written into its first step that is no form of it. */
function saidWith(given: object): string[] {
  const file = JSON.parse(text);
  const [first, ...others] = file.nodes['not-added'].resolution;
  file.nodes['not-added'].resolution = [{ ...first, ...given }, ...others];
  return (readArticle('a.json', JSON.stringify(file), nothing).faults ?? []).map(({ path: at, says }) => `${at}: ${says}`);
}

const at = 'nodes.not-added.resolution.0';
const foreign = 'is no field that stands here; notes for authors begin with x-';

it.each([
  ['lines under lines', { under: [{ ...line, under: [line] }] }, [`${at}.under.0.under: ${foreign}`]],
  ['a line with a name to tick it by', { under: [{ ...line, id: 'maker' }] }, [`${at}.under.0.id: ${foreign}`]],
  ['a line with minutes', { under: [{ ...line, minutes: 5 }] }, [`${at}.under.0.minutes: ${foreign}`]],
  ['no line at all', { under: [] }, [`${at}.under.0: is missing`]],
  ['a condition', { only: { asks: 'state' } }, [`${at}.only: is an object, and should be a text`]],
  ['several conditions', { each: ['domain'] }, [`${at}.each: is a list, and should be a text`]],
  ['a table without a head', { table: { rows: [['1']] } }, [`${at}.table.head: is missing`]],
  ['a table without rows', { table: { head: ['Floor'], rows: [] } }, [`${at}.table.rows.0: is missing`]],
  ['a cell that is no text', { table: { head: ['Floor'], rows: [[1]] } }, [`${at}.table.rows.0.0: is 1, and should be a text`]],
  [
    'a procedure that is no id',
    { procedure: 'https://help.example/' },
    [`${at}.procedure: is no name: small letters, digits and single hyphens, a letter first; of another pack as pack.id`],
  ],
  ['a field that nobody knows', { colour: 'red' }, [`${at}.colour: ${foreign}`]],
])('refuses %s', (_, given, said) => {
  expect(saidWith(given)).toEqual(said);
});

it.each([
  'http://print.example/',
  'javascript:alert(1)',
  'https://ann:secret@print.example/',
  'https:// print.example',
  '/no-prints/',
  'No-Prints',
])('refuses a link to %s', (to) => {
  expect(saidWith({ links: [{ text: 'page', to }] })).toEqual([
    `${at}.links.0.to: is neither a whole https address nor the id of an article`,
  ]);
});

it('takes a note for authors and never shows it', () => {
  expect(saidWith({ 'x-todo': 'ask them', under: [{ ...line, 'x-todo': 'ask them' }] })).toEqual([]);
  const read = readArticle('a.json', text.replace('"id": "open"', '"x-todo": "ask them", "id": "open"'), nothing);
  expect(JSON.stringify('article' in read && read.article)).not.toContain('ask them');
});
