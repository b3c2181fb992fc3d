import type { Article, SourceDocument } from '../model/article.ts';
import type { Cause, Escalation, Page, Procedure, Referral } from '../model/article-node.ts';
import type { Question } from '../model/question.ts';
import type { Blanks } from './blanks.ts';

type Nodes = {
  readonly question: Question;
  readonly cause: Cause;
  readonly escalation: Escalation;
  readonly referral: Referral;
  readonly procedure: Procedure;
  readonly page: Page;
};
type Kind = keyof Nodes;

/** The fields of a node without which no answer can be given. The rest are its details. */
export const coreFields = {
  question: ['kind', 'asks', 'about', 'prompt', 'answers', 'otherwise', 'goesWith'],
  cause: ['kind', 'about', 'title', 'rulesOut', 'notFixed'],
  escalation: ['kind', 'title'],
  referral: ['kind', 'title'],
  procedure: ['kind', 'title', 'notDone'],
  page: ['kind', 'title'],
} as const satisfies { readonly [K in Kind]: readonly (keyof Nodes[K])[] };

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

export const aboutFields = [
  'versions',
  'seen',
  'causes',
  'reviewedOn',
  'background',
  'blanks',
] as const satisfies readonly (keyof Article)[];

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
    throw new Error(`The details of a ${details.kind} are no ${core.kind}'s.`);
  }
  const { blanks: _, ...own } = details;
  // Both halves are cut along `coreFields`, which the compiler cannot follow through a spread.
  return { ...core, ...own } as unknown as Nodes[N['kind']];
}
