import { expect, it } from 'vitest';
import { compileArticle } from './compile-article.ts';
import { findEnd } from './find-end.ts';
import { sampleArticle } from './sample-article.ts';

const { sole, laces, ...nodes } = sampleArticle.nodes;
const machine = compileArticle(sampleArticle);
const endOf = (answers: Record<string, string>, of = machine) => findEnd(of, new Map(Object.entries(answers)));

/** The sample, with two questions in the middle that each can end the walk. */
function withTwoEnds() {
  if (sole?.kind !== 'question' || laces?.kind !== 'question') {
    throw new Error('The sample has changed.');
  }
  const answersOf = ({ answers }: typeof sole, goto: string) => ({ ...answers, no: { label: 'No', goto } });
  return compileArticle({
    ...sampleArticle,
    nodes: { ...nodes, sole: { ...sole, answers: answersOf(sole, 'dry') }, laces: { ...laces, answers: answersOf(laces, 'cobbler') } },
  });
}

it('follows answers from the first question to their end, a cause included', () => {
  expect(endOf({ weather: 'sun' })).toEqual({ nodeId: 'dry' });
  expect(endOf({ weather: 'rain', sole: 'yes' })).toEqual({ nodeId: 'hole' });
});

it('finds no end where a question is open, and no cause before the questions that come first', () => {
  expect(endOf({})).toBeUndefined();
  expect(endOf({ weather: 'rain' })).toBeUndefined();
  expect(endOf({ sole: 'yes' })).toBeUndefined();
  expect(endOf({ constructor: 'sun', season: 'winter' })).toBeUndefined();
});

it('finds the end that a late answer leads to wherever it is asked, and the question to open the walk at', () => {
  expect(endOf({ weather: 'rain', laces: 'no' })).toEqual({ nodeId: 'cobbler', from: 'laces' });
  expect(endOf({ sole: 'no' }, withTwoEnds())).toEqual({ nodeId: 'dry', from: 'sole' });
});

it('finds none where two late answers lead to two ends', () => {
  expect(endOf({ sole: 'no', laces: 'no' }, withTwoEnds())).toBeUndefined();
});
