import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTemplate } from './find-template.ts';
import { readKeyText } from './key-text.ts';
import { holeTypes, readTemplate } from './template.ts';

const find = (written: string, text: string) => [...findTemplate(readTemplate(written), readKeyText(text))];

/** Templates that make a matcher go back and try again, where one does. */
const hostileTemplates = [
  '{any}'.repeat(16),
  `a${' {any} a'.repeat(16)} b`,
  `a${'{any}a'.repeat(16)}b`,
  `a${'{account}a'.repeat(16)}b`,
  ...holeTypes.filter((type) => type !== 'any').map((type) => `${`{${type}} `.repeat(16)}desk`),
  `${'a'.repeat(900)}b`,
];
const hostilePieces = ['a', 'a ', `${'a'.repeat(250)}b`, '1:', 'a.', "'", '0000 ', 'x 1.1.1.1 ', '\n', '>\n'];
const fill = (piece: string, length: number) => `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)} desk b`;

it('ends whatever template and text are: one that goes back would be at it for days', () => {
  const templates = hostileTemplates.map(readTemplate);
  for (const text of hostilePieces.map((piece) => readKeyText(fill(piece, 8000)))) {
    for (const template of templates) {
      Array.from(findTemplate(template, text));
    }
  }
}, 120_000);

it('ends in a text of a megabyte, before the time of a test is over', () => {
  expect(find('{any}{any}{any}', fill('a ', 1_000_000))).toEqual([]);
  expect(find(`a${' {any} a'.repeat(4)} c`, fill('a ', 1_000_000))).toEqual([]);
  expect(find('event {number} of {host} failed', fill('event 7 of desk ', 1_000_000))).toEqual([]);
}, 120_000);

it('ends for every template and every text', () => {
  const piece = fc.constantFrom('{any}', '{account}', '{number}', '{x:host}', '{{', '{', '}', ' ', 'a', 'b', '1', '.', "'", '\n');
  const pieces = fc.array(piece, { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(pieces, pieces, (template, text) => {
      for (const { from, to, holes } of find(template, text)) {
        expect(to).toBeGreaterThan(from);
        expect(holes.every((hole) => hole.from < hole.to)).toBe(true);
      }
    }),
  );
});

it('finds a text from which words were cut out, wherever it stands', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 9 }), word, word, (words, before, after) => {
      // Words that do not come again, so that there is one place only.
      const own = words.map((one, at) => `${one}${at}x`);
      const template = own.map((one, at) => (at % 2 === 1 && at < own.length - 1 ? '{any}' : one)).join(' ');
      const [found] = find(template, `${before} ${own.join('\n')} ${after}`);
      expect(found).toMatchObject({ from: before.length + 1, to: before.length + 1 + own.join(' ').length });
    }),
  );
});
