import { expect, it } from 'vitest';
import { sampleNode, sampleWith } from '../graph/spoil-sample.ts';
import { isCauseFound } from './is-cause-found.ts';

const hole = sampleNode('hole', 'cause');
const article = sampleWith({ hole, 'hole-again': { ...hole, wayOf: 'hole' } });
const entry = (nodeId: string, answerId: string) => ({ nodeId, asked: nodeId, answerId });

it.each([
  ['an answer that leads to it', 'hole', [entry('sole', 'yes')], true],
  ['an answer that led to another way of it', 'hole-again', [entry('sole', 'yes'), entry('hole', 'not-fixed')], true],
  ['no answer at all', 'hole', [], false],
  ['an answer that nobody could give', 'hole', [entry('sole', 'unknown')], false],
  ['another cause that was tried in vain', 'hole', [entry('laces', 'no'), entry('open-laces', 'not-fixed')], false],
  ['another cause that was removed', 'hole', [entry('laces', 'no'), entry('open-laces', 'fixed')], false],
  ['a question where one still stands', 'sole', [entry('laces', 'yes')], false],
])('takes %s for what it says of a cause', (_, nodeId, trail, isFound) => {
  expect(isCauseFound(article, nodeId, trail)).toBe(isFound);
});
