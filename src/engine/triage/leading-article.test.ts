import { describe, expect, it } from 'vitest';
import type { Sign, Signs } from '../../model/article/sign.ts';
import { bestFirst, leadingArticle } from './leading-article.ts';
import { standArticles } from './triage.ts';

type Says = Sign['says'];

function article(articleId: string, ...signs: [observation: string, says: Says, ...answers: [string, ...string[]]][]): Signs {
  return { articleId, signs: signs.map(([observation, says, ...answers]) => ({ observation, says, answers, sources: ['F-1'] })) };
}

// The size only excludes: a condition. Colour and smell are symptoms. The cherry says nothing about colour.
const fruit = [
  article(
    'apple',
    ['colour', 'fits', 'green', 'red'],
    ['colour', 'against', 'blue'],
    ['size', 'fits', 'big'],
    ['size', 'excludes', 'small'],
  ),
  article(
    'berry',
    ['colour', 'fits', 'blue', 'red'],
    ['colour', 'against', 'green'],
    ['size', 'excludes', 'big'],
    ['smell', 'fits', 'sour'],
  ),
  article('cherry', ['size', 'excludes', 'big'], ['smell', 'against', 'sour'], ['smell', 'fits', 'sweet']),
  article('date', ['smell', 'against', 'bitter']),
];

function leadOf(answers: Record<string, string>, articles = fruit) {
  return leadingArticle(articles, standArticles(articles, new Map(Object.entries(answers))))?.articleId;
}

describe('the article that answers lead to', () => {
  it('is the only one with a symptom for it, where all others that speak about it are spoken against', () => {
    expect(leadOf({ colour: 'blue' })).toBe('berry');
    expect(leadOf({ colour: 'green' })).toBe('apple');
  });

  it('is none where two fit, or where something speaks against the one that does', () => {
    expect(leadOf({ colour: 'red' })).toBeUndefined();
    expect(leadOf({ colour: 'blue', smell: 'sweet' })).toBeUndefined();
    expect(leadOf({ smell: 'sweet', colour: 'unknown' })).toBeUndefined();
    expect(leadOf({ smell: 'bitter' })).toBeUndefined();
  });

  it('is none for a condition alone, nor while another that is left speaks about the symptom and is not spoken against', () => {
    expect(leadOf({ size: 'big' })).toBeUndefined();
    expect(leadOf({ smell: 'sour' })).toBeUndefined();
    expect(leadOf({ smell: 'sour' }, fruit.slice(0, 3))).toBe('berry');
  });

  it('does not ask those that are out', () => {
    expect(leadOf({ colour: 'red', size: 'big' })).toBe('apple');
  });

  it('is none without answers', () => {
    expect(leadOf({})).toBeUndefined();
  });
});

it('puts first what fits, the most first, then what is open, then what has something against it, then what is out', () => {
  const ordered = (answers: Record<string, string>) =>
    bestFirst(standArticles(fruit, new Map(Object.entries(answers)))).map(({ articleId }) => articleId);
  expect(ordered({ colour: 'blue' })).toEqual(['berry', 'cherry', 'date', 'apple']);
  expect(ordered({ colour: 'blue', size: 'big' })).toEqual(['date', 'apple', 'berry', 'cherry']);
  expect(ordered({ colour: 'blue', smell: 'sour' })).toEqual(['berry', 'date', 'apple', 'cherry']);
  expect(ordered({})).toEqual(['apple', 'berry', 'cherry', 'date']);
});
