import { compileVocabulary, type Lexicon } from '../../phrases/lexicon.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What is kept of an article to show it, with the answers that fit it and that exclude it. */
export type KeptArticle = {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly fits: readonly string[];
  readonly excludes: readonly string[];
};

/**
 * The articles as written: for each word, and each concept by its id behind a `#`, the place of each article that has it and
 * the place of the field, in turn; behind a `!`, the articles that the concept speaks against.
 */
export type WrittenArticleIndex = {
  readonly articles: readonly KeptArticle[];
  readonly common: readonly string[];
  readonly holders: Readonly<Record<string, readonly number[]>>;
};

/** The articles of the catalogue. */
export type ArticleIndex = {
  readonly lexicon: Lexicon;
  readonly articles: readonly KeptArticle[];
  /** Words of so many articles that only some of these are held. */
  readonly common: ReadonlySet<string>;
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** All words, sorted, without the concepts. */
  readonly words: readonly string[];
  /** What misspelt words were found to mean: typing on asks for the same ones again. */
  readonly neighbours: Map<string, ReadonlyMap<string, number>>;
};

export function readArticleIndex(written: string, vocabulary: Vocabulary): ArticleIndex {
  const { articles, common, holders }: WrittenArticleIndex = JSON.parse(written);
  const byWord = new Map(Object.entries(holders));
  return {
    lexicon: compileVocabulary(vocabulary),
    articles,
    common: new Set(common),
    holders: byWord,
    words: [...byWord.keys()].filter((word) => !/^[#!]/.test(word)).sort(),
    neighbours: new Map(),
  };
}

/** How many articles have a word or a concept. */
export function spreadOf({ holders }: Pick<ArticleIndex, 'holders'>, word: string): number {
  return (holders.get(word)?.length ?? 0) / 2;
}
