import { describe, expect, it } from 'vitest';
import type { Observation } from '../../model/article/observation.ts';
import type { Signs } from '../../model/article/sign.ts';
import { sampleObservations } from '../graph/sample-article.ts';
import { rankQuestions } from './next-question.ts';
import { clearArticle, standArticles } from './triage.ts';

const sources = ['F-1'] as const;
const observation = (id: string, minutes: number, ...answers: string[]): Observation => ({
  ...sampleObservations.weather,
  id,
  howToFind: { ...sampleObservations.weather.howToFind, minutes },
  answers: { ...Object.fromEntries(answers.map((answer) => [answer, { label: answer }])), unknown: { label: '?' } },
});
const observations = {
  colour: observation('colour', 1, 'red', 'green', 'blue'),
  size: observation('size', 1, 'big', 'small'),
  weight: observation('weight', 30, 'heavy', 'light'),
  smell: observation('smell', 1, 'sweet', 'sour'),
};
const cost = ({ howToFind }: Observation) => howToFind.minutes;

const apple: Signs = {
  articleId: 'apple',
  signs: [
    { observation: 'colour', says: 'fits', answers: ['red', 'green'], sources },
    { observation: 'colour', says: 'excludes', answers: ['blue'], sources },
    { observation: 'size', says: 'against', answers: ['small'], sources },
    { observation: 'weight', says: 'against', answers: ['light'], sources },
    { observation: 'weight', says: 'fits', answers: ['heavy'], sources },
    { observation: 'size', says: 'fits', answers: ['big'], sources },
  ],
};
const berry: Signs = {
  articleId: 'berry',
  signs: [
    { observation: 'colour', says: 'fits', answers: ['red', 'blue'], sources },
    { observation: 'colour', says: 'excludes', answers: ['green'], sources },
    { observation: 'size', says: 'against', answers: ['big'], sources },
    { observation: 'size', says: 'fits', answers: ['small'], sources },
    { observation: 'weight', says: 'against', answers: ['heavy'], sources },
  ],
};
const fruit = [apple, berry];

function standings(answers: Record<string, string>) {
  return standArticles(fruit, new Map(Object.entries(answers)));
}

describe('triage', () => {
  it('puts an article out at one exclusion and names the answer', () => {
    expect(standings({ colour: 'blue' })[0]).toEqual({
      articleId: 'apple',
      isOut: true,
      fits: [],
      excludedBy: [{ observation: 'colour', answerId: 'blue' }],
      against: [],
    });
  });

  it('keeps an article with one answer against it, and puts it out at two', () => {
    expect(standings({ size: 'small' }).map(({ isOut }) => isOut)).toEqual([false, false]);
    expect(standings({ size: 'small', weight: 'light' }).map(({ isOut }) => isOut)).toEqual([true, false]);
  });

  it('hears nothing in unknown, nor in what no article asks', () => {
    expect(standings({ colour: 'unknown', price: 'high', constructor: 'red' })).toEqual(standings({}));
  });

  it('asks what takes most for its cost, and never what is known', () => {
    const ask = (answers: Record<string, string>) => rankQuestions(fruit, observations, new Map(Object.entries(answers)), cost);
    expect(ask({})).toEqual(['colour', 'size', 'weight']);
    expect(ask({ colour: 'unknown' })).toEqual(['size', 'weight']);
  });

  it('stops at one article that nothing speaks against, and asks on while something does', () => {
    const ask = (answers: Record<string, string>) => rankQuestions(fruit, observations, new Map(Object.entries(answers)), cost);
    expect(ask({ colour: 'green' })).toEqual([]);
    expect(ask({ colour: 'green', size: 'small' })).toEqual(['weight']);
    expect(ask({ colour: 'green', size: 'small', weight: 'light' })).toEqual([]);
  });

  it('asks only what parts the articles that are left, whatever the signs say', () => {
    const says = [undefined, 'fits', 'excludes', 'against'] as const;
    const heard = says.flatMap((big) => says.map((small) => ({ big, small })));
    const known = new Map([['weight', 'light']]);
    const seen = { asked: 0, alike: 0 };
    for (const three of heard.flatMap((one) => heard.flatMap((two) => heard.map((three) => [one, two, three] as const)))) {
      // One of them has something against it already.
      const articles = three.map(({ big, small }, at) => ({
        articleId: `article-${at}`,
        signs: [
          ...(at === 0 ? [{ observation: 'weight', says: 'against' as const, answers: ['light'] as const, sources }] : []),
          ...Object.entries({ big, small }).flatMap(([answerId, says]) =>
            says === undefined ? [] : [{ observation: 'size', says, answers: [answerId] as const, sources }],
          ),
        ],
      }));
      const after = (answerId: string) =>
        standArticles(articles, new Map([...known, ['size', answerId]])).map(
          ({ isOut, against }, at) => isOut || against.length > (at === 0 ? 1 : 0),
        );
      const isOut = (answerId: string) => standArticles(articles, new Map([...known, ['size', answerId]])).map((one) => one.isOut);
      const parts = ['big', 'small'].some((answerId) => new Set(after(answerId)).size > 1 || new Set(isOut(answerId)).size > 1);
      // Where no answer is held against any, one that fits some and not others parts them too.
      const fitting = (answerId: 'big' | 'small') => three.filter((one) => one[answerId] === 'fits').length;
      const isHeld = three.some((one) => Object.values(one).some((says) => says === 'excludes' || says === 'against'));
      const fitsSome = [fitting('big'), fitting('small')].some((count) => count > 0 && count < 3);
      const asked = rankQuestions(articles, observations, known, cost);
      expect([three, asked]).toEqual([three, parts || (!isHeld && fitsSome) ? ['size'] : []]);
      seen[parts ? 'asked' : 'alike'] += 1;
    }
    expect(seen.alike).toBeGreaterThan(50);
    expect(seen.asked).toBeGreaterThan(1000);
  });

  it('is clear with the only article left, or the only one that nothing speaks against when two answers fit it', () => {
    expect(clearArticle(standings({ colour: 'green' }))?.articleId).toBe('apple');
    expect(clearArticle(standings({ colour: 'red', size: 'small' }))?.articleId).toBe('berry');
    expect(clearArticle(standings({ size: 'small' }))).toBeUndefined();
    expect(clearArticle(standings({ colour: 'green', size: 'small' }))).toBeUndefined();
  });
});
