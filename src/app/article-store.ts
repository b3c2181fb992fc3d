import { catalogue } from '../content/catalogue.ts';
import type { Article, ArticleNode } from '../engine/article.ts';
import { type ArticleMachine, compileArticle } from '../engine/compile-article.ts';
import { ownValue } from '../engine/own-value.ts';
import type { Sources } from '../features/sources/sources-panel.tsx';
import { loadOnce } from './load-once.ts';

export type OpenArticle = { readonly article: Article; readonly machine: ArticleMachine };

/** Loads and compiles an article, once. */
export type OpenEntry = () => Promise<OpenArticle>;

const opened = new Map<string, OpenEntry>();

/** The way to open an article of the catalogue; undefined where there is none of that id. */
export function ownArticle(articleId: string): OpenEntry | undefined {
  const load = ownValue(catalogue, articleId);
  if (load === undefined) {
    return undefined;
  }
  const open =
    opened.get(articleId) ??
    loadOnce(async () => {
      const article = await load();
      return { article, machine: compileArticle(article) };
    });
  opened.set(articleId, open);
  return open;
}

/** The facts in words, loaded when a reader first asks where something comes from. */
export const loadFacts = loadOnce(async () => (await import('../content/facts/fact-words.ts')).factWords);

/** What the statements of a node rest on. */
export async function loadSources(node: ArticleNode): Promise<Sources> {
  const [{ statementsOf }, facts] = await Promise.all([import('../engine/statements.ts'), loadFacts()]);
  return { statements: statementsOf(node), facts };
}

/** The catalogue's observations, loaded when a link holds an answer that its article does not ask. */
export const loadObservations = loadOnce(async () => (await import('../content/observations/all.ts')).observations);
