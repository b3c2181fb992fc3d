import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import { sampleArticle } from './sample-article.ts';

/** A node of the sample, for the tests of the checks to spoil. */
export function sampleNode<K extends ArticleNode['kind']>(nodeId: string, kind: K): Extract<ArticleNode, { kind: K }> {
  const found = sampleArticle.nodes[nodeId];
  if (found?.kind !== kind) {
    throw new Error(`The sample has no ${kind} ${nodeId}`);
  }
  return found as Extract<ArticleNode, { kind: K }>;
}

/** The sample with other nodes, and other words about itself. A node may lack what its type asks for. */
export function sampleWith(nodes: Record<string, object>, article: object = {}): Article {
  return { ...sampleArticle, ...article, nodes: { ...sampleArticle.nodes, ...nodes } as Article['nodes'] };
}
