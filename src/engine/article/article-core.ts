import type { Article, SourceDocument } from '../../model/article/article.ts';
import type { Blanks } from '../words/blanks.ts';
import type { aboutFields, coreFields, Kind, Nodes } from './core-fields.ts';

type CoreField<K extends Kind> = Extract<(typeof coreFields)[K][number], keyof Nodes[K]>;

/** What the machine, the trail, the causes and the answers of a page need of a node. Every node is one. */
export type CoreNode<K extends Kind = Kind> = { [One in K]: Pick<Nodes[One], CoreField<One>> }[K];

/**
 * What only the page of the node itself shows, with the blanks that its commands and menu paths hold. The kind stands in
 * both halves, so that one cannot be joined with another's.
 */
export type NodeDetails<K extends Kind = Kind> = {
  [One in K]: Omit<Nodes[One], Exclude<CoreField<One>, 'kind'>> & { readonly blanks: Blanks };
}[K];

/** What only the page about an article shows; of the source document all but its dates, which stand under every page. */
export type ArticleAbout = Pick<Article, (typeof aboutFields)[number]> & { readonly document: Omit<SourceDocument, 'dates'> };

/** An article as far as walking it needs it. Every article is one. */
export type ArticleCore = Omit<Article, keyof ArticleAbout | 'nodes'> & {
  readonly document: Pick<SourceDocument, 'dates'>;
  readonly nodes: Readonly<Record<string, CoreNode>>;
};

/** The details of some nodes by their ids. */
export type DetailsById = Readonly<Record<string, NodeDetails>>;

/** The node that the two were taken from. Throws when they are of two kinds. */
export function joinNode<N extends CoreNode>(core: N, details: NodeDetails): Nodes[N['kind']] {
  if (core.kind !== details.kind) {
    throw new Error(`A ${details.kind} is no ${core.kind}.`);
  }
  const { blanks: _, ...own } = details;
  // Both halves are cut along `coreFields`, which the compiler cannot follow through a spread.
  return { ...core, ...own } as unknown as Nodes[N['kind']];
}
