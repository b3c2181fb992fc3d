import type { FormerArticles } from '../engine/former-article.ts';

/**
 * Articles that were renamed, old id to new, and those that were removed, with the titles they had. Their ids stand in
 * links, so that they are explained for ever and never used again.
 */
export const formerArticles: FormerArticles = { renamed: {}, removed: {} };
