import { type EventObject, type MachineContext, StateMachine, type StateNodeConfig } from 'xstate';
import { nodesAtMost } from '../../model/pack/size-limits.ts';
import type { ArticleCore, CoreNode } from '../article/article-core.ts';

/** The reserved final state that *fixed* leads to where the article says nothing else, and *done* of a procedure. */
export const fixedState = '$fixed';

type Answer = { type: `answer.${string}` };
type Tag = CoreNode['kind'] | 'fixed';
type State = StateNodeConfig<MachineContext, Answer, never, never, never, never, Tag, unknown, EventObject, CoreNode>;

export type ArticleMachine = StateMachine<
  MachineContext,
  Answer,
  Record<string, undefined>,
  never,
  never,
  never,
  never,
  string,
  Tag,
  unknown,
  unknown,
  EventObject,
  CoreNode,
  Record<string, never>
>;

/**
 * Promises an XState machine with a state for each node and `$fixed`, an event type for each answer, no guards, the node
 * in `meta` and its kind in `tags`. Its config is plain JSON. It holds no rule of its own: what the article says is what
 * the machine does. Throws for an article with more nodes than can be walked.
 */
export function compileArticle(article: ArticleCore): ArticleMachine {
  if (Object.keys(article.nodes).length > nodesAtMost) {
    throw new RangeError(`An article has at most ${nodesAtMost} nodes`);
  }
  const states = Object.fromEntries(Object.entries(article.nodes).map(([nodeId, node]) => [nodeId, stateFor(node)]));
  const fixed: State = { type: 'final', tags: ['fixed'] };
  // What `createMachine` calls. Imported from there, all that only actors need would come with it.
  return new StateMachine({ id: article.id, initial: article.start, states: { ...states, [fixedState]: fixed } });
}

function stateFor(node: CoreNode): State {
  const on = exitsOf(node).map(([answerId, goto]) => [`answer.${answerId}`, goto]);
  return { tags: [node.kind], meta: node, ...(on.length === 0 ? { type: 'final' } : { on: Object.fromEntries(on) }) };
}

/** The answers that a node permits and where each leads, in the article's order; none of one that ends a walk. */
export function exitsOf(node: CoreNode): (readonly [answerId: string, goto: string | undefined])[] {
  switch (node.kind) {
    case 'question':
      return Object.entries(node.answers).map(([answerId, { goto }]) => [answerId, goto ?? node.otherwise]);
    case 'cause':
      return [
        ['fixed', node.whenFixed ?? fixedState],
        ['not-fixed', node.notFixed],
      ];
    case 'procedure':
      return [['done', fixedState] as const, ['not-done', node.notDone] as const].filter(([, goto]) => goto);
    default:
      return [];
  }
}
