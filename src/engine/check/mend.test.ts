import { expect, it } from 'vitest';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import { sampleArticle } from '../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../graph/spoil-sample.ts';
import { findProblems } from './find-problems.ts';
import { isMendable, mendArticle } from './mend-article.ts';

const sole = sampleNode('sole', 'question');
const { unknown, ...told } = sole.answers;

it('puts unknown behind the other answers, and takes out a blank that stands nowhere', () => {
  const spoilt = sampleWith(
    { sole: { ...sole, answers: { unknown, ...told } } },
    { blanks: { ...sampleArticle.blanks, LACE: { label: 'Lace', example: 'left' } } },
  );
  const problems = findProblems(spoilt);
  expect(problems).toEqual([
    { kind: 'unknown-not-last', nodeId: 'sole' },
    { kind: 'unused-blank', nodeId: 'about', blank: 'LACE' },
  ]);
  expect(problems.map(isMendable)).toEqual([true, true]);
  // Also the order of the answers counts, which toEqual does not look at.
  expect(JSON.stringify(mendArticle(spoilt, problems))).toBe(JSON.stringify(sampleArticle));
});

it('lets another way name the cause at the end of a row of ways', () => {
  const hole = sampleNode('hole', 'cause');
  const glue = { ...hole, wayOf: 'hole', notFixed: 'patch' };
  const patch = { ...hole, wayOf: 'glue' };
  const spoilt = sampleWith({ hole: { ...hole, notFixed: 'glue' }, glue, patch });
  const problems = findProblems(spoilt);
  expect(problems).toEqual([{ kind: 'way-of-a-way', nodeId: 'patch', cause: 'glue' }]);
  expect(problems.map(isMendable)).toEqual([true]);
  expect(mendArticle(spoilt, problems).nodes.patch).toEqual({ ...patch, wayOf: 'hole' });
  expect(findProblems(mendArticle(spoilt, problems))).toEqual([]);
});

it('says a link once that is said twice', () => {
  const hole = sampleNode('hole', 'cause');
  const [step] = hole.resolution;
  const link = { text: 'Mend', to: 'https://help.example/' };
  const withLinks = (links: ChecklistStep['links'] & object) => sampleWith({ hole: { ...hole, resolution: [{ ...step, links }] } });
  const problems = findProblems(withLinks([link, link]));
  expect(problems).toEqual([{ kind: 'doubled-link', nodeId: 'hole', at: 'step 1', words: 'Mend' }]);
  expect(mendArticle(withLinks([link, link]), problems)).toEqual(withLinks([link]));
});

it('leaves alone what only an author can mend', () => {
  const spoilt = sampleWith({}, { start: 'inside' });
  const problems = findProblems(spoilt);
  expect(problems.map(isMendable)).toEqual([false]);
  expect(mendArticle(spoilt, problems)).toBe(spoilt);
});
