declare module 'virtual:yardstick-article' {
  /** The article that the benchmark walks. */
  export const article: import('../../src/engine/article-core.ts').ArticleCore;
}
