import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { ArticleDocument } from '../../engine/search-document.ts';

/** The fields of an article, the one that says most about it first. */
export const articleFields = ['title', 'keys', 'seen', 'codes', 'headings', 'text'] as const;

/** What is kept of an article to show it; its id says what to open. */
export type KeptArticle = { readonly name: string; readonly number: string };

/** An article as the index takes it: in each field the words that are held there, with a blank between them. */
export type ArticleWords = Omit<ArticleDocument, 'number'> & KeptArticle;

export type WrittenArticleIndex = { common: readonly string[]; index: AsPlainObject };

/** The articles of the catalogue. */
export type ArticleIndex = {
  readonly articles: MiniSearch<ArticleWords>;
  /** Words of so many articles that they only sort what other words found. */
  readonly common: ReadonlySet<string>;
  /** All words, sorted. */
  readonly words: readonly string[];
  /** How many articles have each word. */
  readonly spread: ReadonlyMap<string, number>;
  /** What misspelt words were found to mean: typing on asks for the same ones again. */
  readonly neighbours: Map<string, ReadonlyMap<string, number>>;
};

export const articleOptions: Options<ArticleWords> = {
  fields: [...articleFields],
  storeFields: ['name', 'number'],
  tokenize: (words) => words.split(' '),
  processTerm: (word) => word,
};

export function readArticleIndex(written: string): ArticleIndex {
  const { common, index }: WrittenArticleIndex = JSON.parse(written);
  // A word is held once for each article, in one field.
  const spread = new Map(index.index.map(([word, byField]) => [word, Object.values(byField).flatMap((held) => Object.keys(held)).length]));
  return {
    articles: MiniSearch.loadJS(index, articleOptions),
    common: new Set(common),
    words: [...spread.keys()].sort(),
    spread,
    neighbours: new Map(),
  };
}
