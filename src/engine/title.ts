import type { ArticleNode } from './article.ts';

/** The heading of a node's page: a question's prompt, else the title. */
export function titleOf(node: ArticleNode): string {
  return node.kind === 'question' ? node.prompt : node.title;
}
