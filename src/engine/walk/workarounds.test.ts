import { expect, it } from 'vitest';
import { sampleNode, sampleWith } from '../graph/spoil-sample.ts';
import { listWorkarounds } from './workarounds.ts';

const holds = { text: 'until it rains again', sources: ['F-1'] as const };
const hole = sampleNode('hole', 'cause');
const article = sampleWith({ hole: { ...hole, holds } });
const tried = (nodeId: string, answerId: string) => ({ nodeId, asked: nodeId, answerId });
const held = { causeId: 'hole', title: hole.title, holds };

it.each([
  ['nothing', [], []],
  ['what is only tried', [tried('hole', 'not-fixed')], []],
  ['what lasts', [tried('open-laces', 'fixed')], []],
  ['what does not, wherever the walk goes on to', [tried('hole', 'fixed'), tried('laces', 'yes'), tried('open-laces', 'fixed')], [held]],
  ['what was fixed for two of a kind once', [tried('hole', 'fixed'), tried('hole', 'fixed')], [held]],
  ['what the article no longer has', [tried('constructor', 'fixed')], []],
])('finds %s', (_, trail, found) => {
  expect(listWorkarounds(article, trail)).toEqual(found);
});
