import { expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { compileArticle } from './compile-article.ts';
import { exitsFrom, nodeAt } from './machine-steps.ts';
import { sampleArticle } from './sample-article.ts';

const machine = compileArticle(sampleArticle);

it('has a state for each node and one for fixed', () => {
  expect(Object.keys(machine.states)).toEqual([...Object.keys(sampleArticle.nodes), '$fixed']);
});

it('keeps the node in meta and its kind in tags', () => {
  const kinds = Object.keys(sampleArticle.nodes).map((nodeId) => [machine.states[nodeId]?.tags, nodeAt(machine, nodeId)]);
  expect(kinds).toEqual(Object.values(sampleArticle.nodes).map((node) => [[node.kind], node]));
});

it('has an event type for each answer, and none out of an escalation, a referral or fixed', () => {
  expect(exitsFrom(machine, 'sole')).toEqual([
    { answerId: 'yes', to: 'hole' },
    { answerId: 'no', to: 'laces' },
    { answerId: 'unknown', to: 'laces' },
  ]);
  expect(exitsFrom(machine, 'hole')).toEqual([
    { answerId: 'fixed', to: '$fixed' },
    { answerId: 'not-fixed', to: 'laces' },
  ]);
  expect(['cobbler', 'dry', '$fixed'].flatMap((nodeId) => exitsFrom(machine, nodeId))).toEqual([]);
});

it('leads answers without a way of their own to otherwise', () => {
  expect(exitsFrom(machine, 'outside')).toEqual([
    { answerId: 'sun', to: 'dry' },
    { answerId: 'rain', to: 'sole' },
    { answerId: 'unknown', to: 'sole' },
  ]);
});

it('has a config that is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(machine.config))).toEqual(machine.config);
});

it('is explored by xstate/graph unaided', () => {
  const paths = getShortestPaths(machine, { serializeState: ({ value }) => String(value) });
  expect(paths.map(({ state }) => String(state.value)).sort()).toEqual(Object.keys(machine.states).sort());
});
