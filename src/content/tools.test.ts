import { facts } from 'virtual:pack/facts';
import { describe, expect, it } from 'vitest';
import { faultsOfStatement } from '../engine/check/ledger.ts';
import { reviewCommands, reviewStatements } from '../tools/send-as-review/review-statements.ts';
import { loadArticles } from './articles.ts';
import { knownTools } from './tools.ts';

describe('tools', () => {
  it('are each named by a checklist step', async () => {
    const named = (await loadArticles()).flatMap(({ nodes }) =>
      Object.values(nodes).flatMap((node) => (node.kind === 'cause' ? node.resolution.flatMap(({ tool }) => tool ?? []) : [])),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(knownTools).sort());
  });
});

it.each(Object.entries({ ...reviewStatements, ...reviewCommands }))(
  'the review of an export says %s as firmly as its facts allow',
  (at, statement) => {
    expect(faultsOfStatement({ articleId: 'send-as-review', nodeId: 'review', at, statement }, facts)).toEqual([]);
  },
);
