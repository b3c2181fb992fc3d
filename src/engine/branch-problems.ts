import type { Article, ArticleNode } from './article.ts';
import type { ArticleProblem } from './article-problem.ts';

/** The nodes that a file of an article's folder holds, by their ids. */
export type Branch = { readonly file: string; readonly nodes: Readonly<Record<string, ArticleNode>> };

/**
 * Nodes that are written in a file of the article and are not in it: hidden by another node of the same id, because
 * spreading keeps the last one without a word, or not spread at all.
 */
export function findBranchProblems(article: Article, branches: readonly Branch[]): ArticleProblem[] {
  return branches.flatMap(({ file, nodes }) =>
    Object.entries(nodes).flatMap(([nodeId, node]): ArticleProblem[] => {
      if (article.nodes[nodeId] === node) {
        return [];
      }
      return [{ kind: Object.hasOwn(article.nodes, nodeId) ? 'duplicate-id' : 'left-out-node', nodeId, file }];
    }),
  );
}

const kinds: ReadonlySet<unknown> = new Set<ArticleNode['kind']>(['question', 'cause', 'escalation', 'referral']);

/** The branches among the exports of a file: records of nodes. An article itself is none. */
export function branchesIn(file: string, exported: Readonly<Record<string, unknown>>): Branch[] {
  return Object.values(exported).flatMap((value) => (isBranch(value) ? [{ file, nodes: value }] : []));
}

function isBranch(value: unknown): value is Readonly<Record<string, ArticleNode>> {
  const nodes = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [];
  return nodes.length > 0 && nodes.every((node) => typeof node === 'object' && node !== null && kinds.has(node.kind));
}
