import type { ArticleKind, ArticleStatus } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';

/** What search looks through to find an article. Each field is plain words, the one that says most about it first. */
export type ArticleDocument = {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  /** What is found by its exact name: the number, events, codes, products. */
  readonly keys: string;
  /** How callers describe it. */
  readonly said: readonly string[];
  readonly seen: string;
  /** The events and codes that its nodes name. */
  readonly codes: string;
  /** The titles of its nodes. */
  readonly headings: string;
  /** All other words of its nodes. */
  readonly text: string;
  /** What speaks against it where a caller says it. */
  readonly not: readonly string[];
  /** The answers, as `observation=answer`, that fit it and that exclude it. */
  readonly fits: readonly string[];
  readonly excludes: readonly string[];
};

/** What search looks through to find a node of an article, and shows of it. */
export type PlaceDocument = {
  /** The path of the place: the article's id, a slash, the node's id. */
  readonly id: string;
  readonly kind: ArticleNode['kind'];
  readonly title: string;
  /** What has to be known of it beside its title: whose way it is, what it has come to, how long it lasts. */
  readonly note?: string;
  readonly keys: string;
  readonly answers: readonly string[];
  readonly steps: readonly string[];
  readonly text: readonly string[];
};

/** What is shown of an article that was found, with its places. */
export type FoundDocument = {
  readonly versions: string;
  readonly kind?: ArticleKind;
  readonly status?: ArticleStatus;
  readonly causes: number;
  readonly seen: readonly string[];
  readonly places: readonly PlaceDocument[];
};

/** The fields of an article that are looked through, the one that says most about it first. An index names them by their places here. */
export const articleFields = [
  'title',
  'keys',
  'said',
  'seen',
  'codes',
  'headings',
  'text',
] as const satisfies readonly (keyof ArticleDocument)[];

export type ArticleField = (typeof articleFields)[number];
