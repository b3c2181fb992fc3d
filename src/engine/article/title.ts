import type { CoreNode } from './article-core.ts';

/** The heading of a node's page: a question's prompt, else the title. */
export function titleOf(node: CoreNode): string {
  return node.kind === 'question' ? node.prompt : node.title;
}
