import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../model/article/observation.ts';
import type { GoesWith } from '../../../../model/article/question.ts';
import { sampleObservations } from '../../../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../../../graph/spoil-sample.ts';
import { ask } from '../../../walk/observation.ts';
import { findProblems } from '../../find-problems.ts';
import type { ArticleProblem } from '../../rules.ts';
import { findGoesWithProblems } from './goes-with.ts';

const { weather, season } = sampleObservations;
const observations = { weather, season };
const together = [new Set(['weather', 'season'])];

function problemsOf(goesWith: GoesWith, meetings: readonly ReadonlySet<string>[] = together): ArticleProblem[] {
  const observation: Observation = { ...season, goesWith };
  return findGoesWithProblems('when', { goesWith }, observation, observations, meetings);
}

describe('what an answer is said to go with', () => {
  it('may name some of the answers of another observation', () => {
    expect(problemsOf({ winter: { weather: ['rain'] } })).toEqual([]);
  });

  it.each<[string, GoesWith, ArticleProblem]>([
    [
      'no such observation',
      { winter: { wether: ['rain'] } },
      { kind: 'dangling-goes-with', nodeId: 'when', answerId: 'winter', name: 'wether' },
    ],
    ['itself', { winter: { season: ['winter'] } }, { kind: 'dangling-goes-with', nodeId: 'when', answerId: 'winter', name: 'season' }],
    [
      'no such answer there',
      { winter: { weather: ['hail'] } },
      { kind: 'dangling-goes-with', nodeId: 'when', answerId: 'winter', name: 'weather=hail' },
    ],
    [
      'no such answer here',
      { spring: { weather: ['rain'] } },
      { kind: 'dangling-goes-with', nodeId: 'when', answerId: 'spring', name: 'spring' },
    ],
    [
      'unknown, which goes with everything',
      { winter: { weather: ['rain', 'unknown'] } },
      { kind: 'dangling-goes-with', nodeId: 'when', answerId: 'winter', name: 'weather=unknown' },
    ],
    [
      'every answer',
      { winter: { weather: ['sun', 'rain'] } },
      { kind: 'goes-with-all', nodeId: 'when', answerId: 'winter', observation: 'weather' },
    ],
  ])('is found out where it names %s', (_, goesWith, problem) => {
    expect(problemsOf(goesWith)).toEqual([problem]);
  });

  it('is found out where nobody is asked both', () => {
    expect(problemsOf({ winter: { weather: ['rain'] } }, [new Set(['weather']), new Set(['season'])])).toEqual([
      { kind: 'never-met', nodeId: 'when', answerId: 'winter', observation: 'weather' },
    ]);
  });

  it('is the observation’s, and not the article’s', () => {
    const observation: Observation = { ...season, goesWith: { winter: { weather: ['rain'] } } };
    expect(findGoesWithProblems('when', {}, observation, observations, together)).toEqual([
      { kind: 'observation-redefined', nodeId: 'when', observation: 'season', at: 'goesWith' },
    ]);
  });
});

describe('a way that contradicts itself', () => {
  const wet = { ...weather, goesWith: { sun: { season: ['winter'] } } } as const satisfies Observation;
  const yesNo = { yes: { label: 'Yes', goto: 'hole' }, no: { label: 'No', goto: 'dry' }, unknown: { label: '?', goto: 'cobbler' } };
  const twice = { ...season, answers: { summer: { label: 'Summer' }, ...season.answers } } as const satisfies Observation;
  // In summer only, one is asked about the weather; the sun leads on.
  const nodes = {
    outside: ask(twice, { summer: 'sky', winter: 'sole', unknown: 'sole' }),
    sky: ask(wet, { sun: 'laces', rain: 'sole', unknown: 'sole' }),
    sole: { ...sampleNode('sole', 'question'), answers: yesNo },
  };
  const article = sampleWith({ ...nodes, hole: { ...sampleNode('hole', 'cause'), notFixed: 'cobbler' } });

  const isContradicted = ({ kind }: ArticleProblem) => kind === 'contradicted-way';

  it('is named by the first node that nobody comes to without it', () => {
    expect(findProblems(article).filter(isContradicted)).toEqual([{ kind: 'contradicted-way', nodeId: 'laces' }]);
  });

  it('is none where another answer leads there too', () => {
    const both = sampleWith({ ...article.nodes, outside: ask(twice, { summer: 'sky', winter: 'sky', unknown: 'sole' }) });
    expect(findProblems(both).filter(isContradicted)).toEqual([]);
  });
});
