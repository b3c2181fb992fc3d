import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import type { ArticleMachine } from '../graph/compile-article.ts';
import type { Walks } from './rules/walks/walks.ts';
import type { Surroundings } from './surroundings.ts';

/** A fault as data. `kind` is its code; `nodeId` is where to mend it: a node, `start` or `about`. */
export type Problem = { readonly kind: string; readonly nodeId: string };

/** For each code of a rule what is wrong and what to do about it, in a sentence that begins small. */
export type Advice<P extends Problem> = { readonly [K in P['kind']]: (problem: Extract<P, { readonly kind: K }>) => string };

type About<P extends Problem> = {
  /** Its codes and their sentences. */
  readonly advice: Advice<P>;
  /**
   * Advice to authors and no fault: of every pack; of packs that are not home, where it is the style of this house; or of an
   * article that nobody has reviewed, where a person has to decide whether its source means it so.
   */
  readonly isAdvice?: 'everywhere' | 'outside-home' | 'not-reviewed';
  /** Looks at what is outside the article as well; without that it is left out, or looks at the article alone. */
  readonly looksAround?: true | 'where-given';
  /** Those of its codes that are no fault of an article that nobody has reviewed: it may leave them unsaid. */
  readonly mayBeUnsaid?: readonly P['kind'][];
  /** The article without this fault, where that is mechanical and loses nothing. */
  readonly mend?: (article: Article, problem: P) => Article;
};

/** A rule about one node by itself. What it finds is kept for the node, so it may read nothing but what it is given. */
export type NodeRule<P extends Problem> = About<P> & {
  readonly scope: 'node';
  readonly check: (node: ArticleNode, nodeId: string, blanks: Article['blanks'], around: Surroundings) => readonly P[];
  /** The same rule for what an article says outside its nodes. */
  readonly checkAbout?: (article: Article, around: Surroundings) => readonly P[];
};

/** A rule about an article as a whole. */
export type ArticleRule<P extends Problem> = About<P> & {
  readonly scope: 'article';
  readonly check: (article: Article, around: Surroundings) => readonly P[];
  /** All that it reads of the article beside its id. With it, what it finds is kept while neither that nor what is around changes. */
  readonly reads?: (article: Article) => unknown;
};

/** A rule about the ways of an article, looked at once they all lead somewhere, because only then there is a machine. */
export type WayRule<P extends Problem> = About<P> & {
  readonly scope: 'ways';
  readonly check: (article: Article, machine: ArticleMachine, around: Surroundings) => readonly P[];
  /** What it reads beside the ways. What it finds is kept while neither changes. */
  readonly reads?: (article: Article) => unknown;
};

/**
 * A rule about the walks of an article, looked at where there is a machine: all walks, or as many as the budget allows. What it
 * finds is kept while the ways and what is around stay the same, so it may read nothing else of the article.
 */
export type WalkRule<P extends Problem> = About<P> & {
  readonly scope: 'walks';
  readonly check: (article: Article, walks: Walks, machine: ArticleMachine, around: Surroundings) => readonly P[];
};

/** A rule about all articles of a pack together. What it finds says of which article; of one that is not there, too. */
export type CatalogueRule<P extends Problem & { readonly articleId: string }> = About<P> & {
  readonly scope: 'catalogue';
  readonly check: (articles: readonly Article[], around: Surroundings) => readonly P[];
};
