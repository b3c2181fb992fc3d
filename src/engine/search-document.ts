import type { ArticleNode } from './article.ts';

/** What search looks through for one place to open: an article, or one of its nodes. Each field is plain words. */
export type SearchDocument = {
  /** The path of the place: the article's id, and for a node the node's after a slash. */
  readonly id: string;
  readonly kind: 'article' | ArticleNode['kind'];
  readonly title: string;
  /** The number of an article; empty for a node. */
  readonly number: string;
  /** What is found by its exact name: numbers, events, codes, products. */
  readonly keys: string;
  readonly answers: string;
  readonly steps: string;
  readonly text: string;
  /** What the node's article is about, so that words of both find the node. */
  readonly context: string;
};
