import { expect, it } from 'vitest';
import { compileArticle } from './compile-article.ts';
import { furtherQuestions } from './further-questions.ts';
import { sampleArticle } from './sample-article.ts';

const machine = compileArticle(sampleArticle);

it('counts the questions after this one to the nearest and the farthest end', () => {
  expect(furtherQuestions(machine, 'outside')).toEqual({ fewest: 0, most: 3 });
  expect(furtherQuestions(machine, 'laces')).toEqual({ fewest: 0, most: 1 });
});

it('does not count what is known already', () => {
  expect(furtherQuestions(machine, 'laces', new Map([['weather', 'rain']]))).toEqual({ fewest: 0, most: 0 });
});

it('has none at a cause: tries are not counted', () => {
  expect(furtherQuestions(machine, 'hole')).toEqual({ fewest: 0, most: 0 });
});
