import type { CoreNode } from '../article/article-core.ts';
import type { ArticleMachine } from './compile-article.ts';
import { nodeAt } from './machine-steps.ts';

/** The nodes that stand for a cause of their own, in the article's order: not those that are another way to remove one. */
export function causesIn(machine: ArticleMachine): string[] {
  return Object.keys(machine.states).filter((nodeId) => isOwnCause(nodeAt(machine, nodeId)));
}

/** Whether a node is a cause that is counted and listed: not another way to remove one. */
export function isOwnCause(node: CoreNode | undefined): boolean {
  return node?.kind === 'cause' && node.wayOf === undefined;
}

/** The cause that is removed at a node: itself, or the one that it is another way of; undefined where it is no cause. */
export function causeAt(node: CoreNode | undefined, nodeId: string): string | undefined {
  return node?.kind === 'cause' ? (node.wayOf ?? nodeId) : undefined;
}

/** Every node at which a cause can be removed, in the article's order, its own included. */
export function waysOfCause(machine: ArticleMachine, causeId: string): string[] {
  return Object.keys(machine.states).filter((nodeId) => causeAt(nodeAt(machine, nodeId), nodeId) === causeId);
}
