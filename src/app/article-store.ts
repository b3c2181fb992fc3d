import { catalogue } from '../content/catalogue.ts';
import type { Article, ArticleSummary } from '../engine/article.ts';
import { type ArticleMachine, compileArticle } from '../engine/compile-article.ts';
import { loadOnce } from './load-once.ts';

export type OpenArticle = { readonly article: Article; readonly machine: ArticleMachine };

/** An article of the catalogue; `open` loads and compiles it once. */
export type Entry = { readonly summary: ArticleSummary; readonly open: () => Promise<OpenArticle> };

const entries = new Map<string, Entry>(
  catalogue.map(({ summary, load }) => {
    const open = loadOnce(async () => {
      const article = await load();
      return { article, machine: compileArticle(article) };
    });
    return [summary.id, { summary, open }];
  }),
);

export function ownArticle(articleId: string): Entry | undefined {
  return entries.get(articleId);
}

/** The facts in words, loaded when a reader first asks where something comes from. */
export const loadFacts = loadOnce(async () => (await import('../content/facts/fact-words.ts')).factWords);
