declare module 'virtual:search-index' {
  /** The search index of the catalogue, made at build time by `scripts/search-index-plugin.ts`. */
  export const writtenIndex: string;
}
