declare module 'virtual:search-index' {
  /** The index of the articles, made at build time by `scripts/search-index-plugin.ts`. */
  export const writtenArticles: string;
  /** Loads the index of the places of an article. */
  export const placesById: Readonly<Record<string, () => Promise<{ readonly writtenPlaces: string }>>>;
}

declare module 'virtual:articles' {
  /** The articles of the catalogue by their ids, taken apart at build time by `scripts/articles-plugin.ts`. */
  export const articles: Readonly<Record<string, () => Promise<import('./article-store.ts').ArticleParts>>>;
}

declare module 'virtual:catalogue-health' {
  /** What stands in every article and what is wrong with it, found at build time by `scripts/health-plugin.ts`. */
  export const articles: readonly import('../engine/article-health.ts').ArticleHealth[];
  /** When it was found, in ISO form. */
  export const examinedOn: string;
}
