import { expect, it } from 'vitest';
import { sampleNode, sampleWith } from '../../../graph/spoil-sample.ts';
import { findProblems } from '../../find-problems.ts';
import { mendArticle } from '../../mend-article.ts';

const hole = sampleNode('hole', 'cause');
const lasting = (text: string) => sampleWith({ hole: { ...hole, holds: { text, sources: ['F-1'] } } });

it('wants how long a remedy lasts as the end of a sentence, and mends it', () => {
  expect(findProblems(lasting('until the next rain'))).toEqual([]);
  const spoilt = lasting('until the next rain.');
  const problems = findProblems(spoilt);
  expect(problems).toEqual([{ kind: 'holds-as-sentence', nodeId: 'hole' }]);
  expect(mendArticle(spoilt, problems)).toEqual(lasting('until the next rain'));
});
