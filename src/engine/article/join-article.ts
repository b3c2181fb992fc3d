import type { Article } from '../../model/article/article.ts';
import { joinNode } from './article-core.ts';
import type { SplitArticle } from './split-article.ts';

/** The article that was taken apart. Throws where details are missing. */
export function joinArticle({ core, details, about }: SplitArticle): Article {
  const nodes = Object.entries(core.nodes).map(([nodeId, node]) => {
    const own = details[nodeId];
    if (own === undefined) {
      throw new Error(`${core.id} › ${nodeId}: its details are missing.`);
    }
    return [nodeId, joinNode(node, own)] as const;
  });
  return { ...core, ...about, document: { ...about.document, ...core.document }, nodes: Object.fromEntries(nodes) };
}
