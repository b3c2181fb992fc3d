import { setup } from 'xstate';
import { nodesAtMost } from '../model/size-limits.ts';
import type { ArticleCore, CoreNode } from './article-core.ts';

/** The reserved final state that *fixed* leads to, and *done* of a procedure. */
export const fixedState = '$fixed';

const walk = setup({
  types: {
    events: {} as { type: `answer.${string}` },
    meta: {} as CoreNode,
    tags: {} as CoreNode['kind'] | 'fixed',
  },
});

export type ArticleMachine = ReturnType<typeof compileArticle>;

/**
 * Promises an XState machine with a state for each node and `$fixed`, an event type for each answer, no guards, the node
 * in `meta` and its kind in `tags`. Its config is plain JSON. It holds no rule of its own: what the article says is what
 * the machine does. Throws for an article with more nodes than can be walked.
 */
export function compileArticle(article: ArticleCore) {
  if (Object.keys(article.nodes).length > nodesAtMost) {
    throw new RangeError(`An article has at most ${nodesAtMost} nodes`);
  }
  const states = Object.fromEntries(Object.entries(article.nodes).map(([nodeId, node]) => [nodeId, stateFor(node)]));
  const fixed = walk.createStateConfig({ type: 'final', tags: ['fixed'] });
  return walk.createMachine({ id: article.id, initial: article.start, states: { ...states, [fixedState]: fixed } });
}

function stateFor(node: CoreNode) {
  if (node.kind === 'escalation' || node.kind === 'referral' || node.kind === 'page') {
    return walk.createStateConfig({ type: 'final', tags: [node.kind], meta: node });
  }
  const on = Object.fromEntries(exitsOf(node).map(([answerId, goto]) => [`answer.${answerId}`, goto]));
  return walk.createStateConfig({ tags: [node.kind], meta: node, on });
}

function exitsOf(node: Extract<CoreNode, { kind: 'question' | 'cause' | 'procedure' }>): [string, string | undefined][] {
  if (node.kind === 'cause') {
    return [
      ['fixed', fixedState],
      ['not-fixed', node.notFixed],
    ];
  }
  if (node.kind === 'procedure') {
    return [['done', fixedState], ...(node.notDone === undefined ? [] : [['not-done', node.notDone] satisfies [string, string]])];
  }
  return Object.entries(node.answers).map(([answerId, { goto }]) => [answerId, goto ?? node.otherwise]);
}
