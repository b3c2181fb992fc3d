declare module 'virtual:search-index' {
  /** The index of the articles, made at build time by `scripts/search-index-plugin.ts`. */
  export const writtenArticles: string;
  /** Loads the index of the places of an article. */
  export const placesById: Readonly<Record<string, () => Promise<{ readonly writtenPlaces: string }>>>;
}

declare module 'virtual:articles' {
  type Articles = import('./article-store.ts').ArticleShard;
  /** The articles of the catalogue, taken apart at build time by `scripts/articles-plugin.ts`; of a large one where they are listed. */
  export const shards: readonly (Articles | (() => Promise<{ readonly articles: Articles }>))[];
}

declare module 'virtual:first-articles' {
  /** The articles that are listed where none is sought, and how many there are in all. */
  export const first: readonly import('../engine/article.ts').ArticleSummary[];
  export const count: number;
}

declare module 'virtual:catalogue-health' {
  /** What stands in every article and what is wrong with it, found at build time by `scripts/health-plugin.ts`. */
  export const articles: readonly import('../engine/article-health.ts').ArticleHealth[];
  /** When it was found, in words: two browsers may word one moment differently, and the written page already has it in words. */
  export const examinedOn: string;
}
