import { expect, it } from 'vitest';
import { sampleNode } from '../../../graph/spoil-sample.ts';
import { findPutBackProblems } from './put-back.ts';

const sole = sampleNode('sole', 'question');
const putBack = { text: 'Close the seam again.', sources: ['F-1'] as const };
const problemsOf = (howToFind: object) => findPutBackProblems('sole', { ...sole, howToFind: { ...sole.howToFind, ...howToFind } });

it('finds a how-to that changes something and does not say how it is put back', () => {
  const problems = [{ kind: 'no-put-back', nodeId: 'sole' }];
  expect(problemsOf({ isSafe: false })).toEqual(problems);
  expect(problemsOf({ isSafe: undefined })).toEqual(problems);
  expect(problemsOf({ isSafe: false, putBack })).toEqual([]);
});

it('finds a how-to that only looks and puts something back', () => {
  expect(problemsOf({ isSafe: true, putBack })).toEqual([{ kind: 'put-back-of-nothing', nodeId: 'sole' }]);
  expect(problemsOf({ isSafe: true })).toEqual([]);
});
