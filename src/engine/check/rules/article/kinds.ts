import type { Article } from '../../../../model/article/article.ts';
import type { ArticleNode } from '../../../../model/article/article-node.ts';
import type { ArticleRule } from '../../rule.ts';

type KindProblem = { readonly nodeId: string } & (
  | { readonly kind: 'foreign-node'; readonly nodeKind: ArticleNode['kind']; readonly articleKind: keyof typeof nodesByKind }
  | { readonly kind: 'no-procedure-first' }
);

const nodesByKind = {
  diagnosis: ['question', 'cause', 'escalation', 'referral'],
  procedure: ['procedure', 'escalation', 'referral'],
  page: ['page'],
} as const satisfies Readonly<Record<string, readonly ArticleNode['kind'][]>>;

/** A diagnosis asks, a procedure begins with what is to do, and a page is read: none holds what belongs to another. */
export const kinds: ArticleRule<KindProblem> = {
  scope: 'article',
  check({ kind, nodes, start }) {
    const articleKind = kind ?? 'diagnosis';
    const allowed: readonly ArticleNode['kind'][] = nodesByKind[articleKind];
    const foreign = Object.entries(nodes).flatMap(([nodeId, { kind: nodeKind }]): KindProblem[] =>
      allowed.includes(nodeKind) ? [] : [{ kind: 'foreign-node', nodeId, nodeKind, articleKind }],
    );
    const first = Object.hasOwn(nodes, start) ? nodes[start]?.kind : undefined;
    const isLate = articleKind === 'procedure' && first !== 'procedure';
    return [...foreign, ...(isLate ? [{ kind: 'no-procedure-first', nodeId: 'start' } as const] : [])];
  },
  advice: {
    'foreign-node': ({ nodeKind, articleKind }) =>
      `a node of kind ${nodeKind} does not belong in a ${articleKind}; it holds ${nodesByKind[articleKind].join(', ')}. Correct its kind, or that of the article.`,
    'no-procedure-first': () => 'a procedure begins with a node of kind procedure. Correct start.',
  },
};

type SignsOfPage = { readonly kind: 'signs-of-page'; readonly nodeId: 'about' };

/** A page is read, and never what triage leads to. */
export const noSignsOfPage: ArticleRule<SignsOfPage> = {
  scope: 'article',
  looksAround: true,
  check: ({ id, kind }: Article, { signs }) =>
    kind === 'page' && signs.some(({ articleId }) => articleId === id) ? [{ kind: 'signs-of-page', nodeId: 'about' }] : [],
  advice: { 'signs-of-page': () => 'a page is never in triage and has signs. Delete them.' },
};

type AfterOfPage = { readonly kind: 'after-of-page'; readonly nodeId: 'about' };

/** A page is read and has no end after which something is left to do. */
export const noAfterOfPage: ArticleRule<AfterOfPage> = {
  scope: 'article',
  check: ({ kind, after }) => (kind === 'page' && after !== undefined ? [{ kind: 'after-of-page', nodeId: 'about' }] : []),
  advice: { 'after-of-page': () => 'a page has no end, so nothing comes after it. Put what after says into its blocks.' },
};
