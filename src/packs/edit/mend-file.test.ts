import { expect, it } from 'vitest';
import { findProblems } from '../../engine/check/find-problems.ts';
import { mendArticle } from '../../engine/check/mend-article.ts';
import { writeFirstArticle } from '../../engine/edit/first-article.ts';
import { printPackFile } from '../../model/pack/print-pack-file.ts';
import { readArticle } from '../read/read-article.ts';
import { mendFile } from './mend-file.ts';

const path = 'articles/wet-feet.json';
const first = writeFirstArticle({ id: 'wet-feet', number: 'Q1', prefix: 'F1-', date: '2026-01-01' }, 'desk');
const check = first.nodes['first-check'];
const { unknown, ...told } = check?.kind === 'question' ? check.answers : {};
const named = {
  parts: {},
  observations: { weather: { ...check, id: 'weather', answers: { ...told, unknown: { label: '?' } } } },
};

/** A file that names an observation, and has unknown first and a blank too many. */
const spoilt = printPackFile(path, {
  ...first,
  'x-todo': 'Ask the cobbler.',
  blanks: { SHOE: { label: 'Shoe', example: 'left' } },
  start: 'outside',
  nodes: {
    outside: { kind: 'question', asks: 'weather', routes: {}, otherwise: 'first-check' },
    ...first.nodes,
    'first-check': { ...check, answers: { unknown, ...told } },
  },
});

function articleIn(text: string) {
  const read = readArticle(path, text, named);
  if (read.faults !== undefined) {
    throw new Error(read.faults.map(({ path: at, says }) => `${at} ${says}`).join('\n'));
  }
  return read.article;
}

it('mends in the file what can be mended, and leaves names, notes and the rest as they are written', () => {
  const problems = findProblems(articleIn(spoilt));
  const mended = mendFile(path, spoilt, problems) ?? '';
  expect(JSON.stringify(articleIn(mended))).toBe(JSON.stringify(mendArticle(articleIn(spoilt), problems)));
  expect(findProblems(articleIn(mended)).map(({ kind }) => kind)).not.toEqual(expect.arrayContaining(['unknown-not-last']));
  expect(JSON.parse(mended)).toMatchObject({
    'x-todo': 'Ask the cobbler.',
    blanks: {},
    nodes: { outside: { asks: 'weather', routes: {}, otherwise: 'first-check' } },
  });
  expect(mendFile(path, mended, findProblems(articleIn(mended)))).toBeUndefined();
});

it('leaves a file alone that is no JSON', () => {
  expect(mendFile(path, '{', [{ kind: 'unused-blank', nodeId: 'about', blank: 'SHOE' }])).toBeUndefined();
});
