import type { ArticleNode } from './article.ts';

/** What search looks through to find an article. Each field is plain words, the one that says most about it first. */
export type ArticleDocument = {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  /** What is found by its exact name: the number, events, codes, products. */
  readonly keys: string;
  readonly seen: string;
  /** The events and codes that its nodes name. */
  readonly codes: string;
  /** The titles of its nodes. */
  readonly headings: string;
  /** All other words of its nodes. */
  readonly text: string;
};

/** What search looks through to find a node of an article. Each field is plain words. */
export type PlaceDocument = {
  /** The path of the place: the article's id, a slash, the node's id. */
  readonly id: string;
  readonly kind: ArticleNode['kind'];
  readonly title: string;
  readonly keys: string;
  readonly answers: string;
  readonly steps: string;
  readonly text: string;
};
