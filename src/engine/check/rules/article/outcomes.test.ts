import { expect, it } from 'vitest';
import type { Outcome } from '../../../../model/article/article-node.ts';
import { sampleNode, sampleWith } from '../../../graph/spoil-sample.ts';
import { isOnlyAdvice } from '../../advise.ts';
import { findProblems } from '../../find-problems.ts';

const dry = sampleNode('dry', 'referral');
const of = (outcome: Outcome, article?: string) => sampleWith({ dry: { ...dry, outcome, ...(article === undefined ? {} : { article }) } });

it.each(['by-design', 'elsewhere'] as const)('lets a referral lead to nothing and to an article: %s', (outcome) => {
  expect(findProblems(of(outcome))).toEqual([]);
  expect(findProblems(of(outcome, 'dry-feet'))).toEqual([]);
});

it('finds an article to go on with where there is no such problem', () => {
  expect(findProblems(of('absent'))).toEqual([]);
  expect(findProblems(of('absent', 'dry-feet'))).toEqual([{ kind: 'absent-leads-on', nodeId: 'dry', article: 'dry-feet' }]);
});

it('advises against an absence that nobody has seen', () => {
  const laces = sampleNode('laces', 'question');
  const answers = { ...laces.answers, unknown: { label: "I can't tell", goto: 'dry' } };
  const led = sampleWith({ laces: { ...laces, answers }, dry: { ...dry, outcome: 'absent' } });
  expect(findProblems(led)).toEqual([{ kind: 'unknown-enters-absent', nodeId: 'laces', referral: 'dry' }]);
  expect(isOnlyAdvice('unknown-enters-absent', { isHomePack: true, isReviewed: true })).toBe(true);
  expect(isOnlyAdvice('absent-leads-on', { isHomePack: false, isReviewed: false })).toBe(false);
});
