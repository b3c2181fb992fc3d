import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';

// Apart from `article-core.ts`, which every page loads: only what takes an article apart looks at the lists.

/** The nodes by their kinds. */
export type Nodes = { readonly [K in ArticleNode['kind']]: Extract<ArticleNode, { readonly kind: K }> };
export type Kind = keyof Nodes;

/** The fields of a node without which no answer can be given. The rest are its details. */
export const coreFields = {
  question: ['kind', 'asks', 'about', 'prompt', 'answers', 'otherwise', 'exclusive', 'goesWith'],
  cause: ['kind', 'about', 'wayOf', 'title', 'holds', 'notFixed', 'whenFixed', 'stopsHere'],
  escalation: ['kind', 'title'],
  referral: ['kind', 'title', 'outcome'],
  procedure: ['kind', 'title', 'notDone'],
  page: ['kind', 'title'],
} as const satisfies { readonly [K in Kind]: readonly (keyof Nodes[K])[] };

export const aboutFields = [
  'versions',
  'seen',
  'causes',
  'reviewedOn',
  'background',
  'blanks',
] as const satisfies readonly (keyof Article)[];
