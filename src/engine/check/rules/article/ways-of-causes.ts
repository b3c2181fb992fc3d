import type { Article } from '../../../../model/article/article.ts';
import { isOwnCause } from '../../../graph/ways-of-cause.ts';
import type { ArticleRule } from '../../rule.ts';

type WayProblem = { readonly kind: 'dangling-way' | 'way-of-a-way'; readonly nodeId: string; readonly cause: string };

/** Another way to remove a cause names that cause, and not another way of it. */
export const waysOfCauses: ArticleRule<WayProblem> = {
  scope: 'article',
  check: ({ nodes }) =>
    Object.entries(nodes).flatMap(([nodeId, node]): WayProblem[] => {
      const cause = node.kind === 'cause' ? node.wayOf : undefined;
      if (cause === undefined || isOwnCause(nodeOf(nodes, cause))) {
        return [];
      }
      return [{ kind: rootOf(nodes, cause) === undefined ? 'dangling-way' : 'way-of-a-way', nodeId, cause }];
    }),
  advice: {
    'dangling-way': ({ cause }) => `wayOf names “${cause}”, which is no cause of this article that stands by itself. Correct it.`,
    'way-of-a-way': ({ cause }) => `wayOf names “${cause}”, which is itself another way of a cause. Name that cause.`,
  },
  mend(article, { kind, nodeId, cause }) {
    const node = nodeOf(article.nodes, nodeId);
    const root = rootOf(article.nodes, cause);
    return kind === 'dangling-way' || node?.kind !== 'cause' || root === undefined
      ? article
      : { ...article, nodes: { ...article.nodes, [nodeId]: { ...node, wayOf: root } } };
  },
};

function nodeOf(nodes: Article['nodes'], nodeId: string) {
  return Object.hasOwn(nodes, nodeId) ? nodes[nodeId] : undefined;
}

/** The cause at the end of a row of ways; none where the row goes round or leads to no cause. */
function rootOf(nodes: Article['nodes'], from: string): string | undefined {
  const passed = new Set<string>();
  for (let nodeId: string | undefined = from; nodeId !== undefined && !passed.has(nodeId); ) {
    const node: Article['nodes'][string] | undefined = nodeOf(nodes, nodeId);
    if (isOwnCause(node)) {
      return nodeId;
    }
    passed.add(nodeId);
    nodeId = node?.kind === 'cause' ? node.wayOf : undefined;
  }
  return undefined;
}
