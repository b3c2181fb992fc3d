declare module 'virtual:search-index' {
  /** The index of the articles, made at build time by `scripts/search-index-plugin.ts`. */
  export const writtenArticles: string;
  /** Loads the index of the places of an article. */
  export const placesById: Readonly<Record<string, () => Promise<{ readonly writtenPlaces: string }>>>;
}
