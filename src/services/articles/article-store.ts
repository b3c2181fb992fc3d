import { shards } from 'virtual:articles';
import type { ArticleCore, NodeDetails } from '../../engine/article/article-core.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import { type ArticleMachine, compileArticle } from '../../engine/graph/compile-article.ts';
import { isOfOtherPack } from '../../engine/link/ids.ts';
import type { Article } from '../../model/article/article.ts';
import { loadOnce } from '../browser/load-once.ts';
import type { ArticleParts, ArticleShard, OtherNames } from './article-parts.ts';
import { shardOf } from './article-shard.ts';
import { type DetailsStore, keepDetails } from './details-store.ts';

export type OpenArticle = {
  /** There where it is not of the home pack, whose names are the program's. */
  readonly other?: OtherNames | undefined;
  readonly article: ArticleCore;
  readonly machine: ArticleMachine;
  readonly details: DetailsStore;
  /** The article as its author wrote it, for the pages that show all of it. */
  readonly loadWhole: () => Promise<Article>;
};

/** Loads and compiles an article, once. */
export type OpenEntry = () => Promise<OpenArticle>;

// Read at once, because its address is relative to the page as it was written.
const broughtArticle = readBroughtArticle();
const opened = new Map<string, OpenEntry>();
const lists = shards.map((shard) => (typeof shard === 'function' ? loadOnce(async () => (await shard()).articles) : shard));

/**
 * The articles among which this one is, if it is one. They are here in a small catalogue, and loaded, once, in a large one, but
 * for the article that the page was written for.
 */
export function articlesBeside(articleId: string): ArticleShard | Promise<ArticleShard> {
  if (isOfOtherPack(articleId)) {
    return loadOther(articleId)();
  }
  const list = lists[shardOf(articleId, lists.length)] ?? {};
  if (typeof list !== 'function') {
    return list;
  }
  return ownValue(broughtArticle, articleId) === undefined ? list() : broughtArticle;
}

const others = new Map<string, () => Promise<ArticleShard>>();

function loadOther(articleId: string): () => Promise<ArticleShard> {
  const load = others.get(articleId) ?? loadOnce(async () => (await import('../packs/open-other.ts')).loadOther(articleId));
  others.set(articleId, load);
  return load;
}

/** The way to open an article; undefined where these have none of that id. */
export function ownArticle(articles: ArticleShard, articleId: string): OpenEntry | undefined {
  const load = ownValue(articles, articleId);
  if (load === undefined) {
    return undefined;
  }
  const open = opened.get(articleId) ?? loadOnce(async () => openParts(await load()));
  opened.set(articleId, open);
  return open;
}

/** An article of the catalogue, opened; undefined where there is none of that id. */
export async function openArticle(articleId: string): Promise<OpenArticle | undefined> {
  return ownArticle(await articlesBeside(articleId), articleId)?.();
}

function openParts({ core, pieces, loadAbout, other }: ArticleParts): OpenArticle {
  const details = keepDetails(Object.keys(core.nodes), pieces);
  for (const [nodeId, own] of broughtDetails(core.id)) {
    details.preset(nodeId, own);
  }
  const loadWhole = loadOnce(async () => {
    const [{ joinArticle }, { about }, all] = await Promise.all([
      import('../../engine/article/join-article.ts'),
      loadAbout(),
      details.loadAll(),
    ]);
    return joinArticle({ core, about, details: all });
  });
  return { article: core, machine: compileArticle(core), details, loadWhole, other };
}

/** The article whose file the page names, if it was written for a place of one. */
function readBroughtArticle(): ArticleShard {
  const file = typeof document === 'undefined' ? null : document.querySelector<HTMLLinkElement>('link[data-article]');
  if (file === null) {
    return {};
  }
  const { href, dataset } = file;
  return { [dataset.article ?? '']: () => import(/* @vite-ignore */ href) };
}

/** The details that the page brought with it, if it was written for a place of this article. */
function broughtDetails(articleId: string): [string, NodeDetails][] {
  const brought = typeof document === 'undefined' ? null : document.getElementById(`details-${articleId}`);
  return brought === null ? [] : Object.entries<NodeDetails>(JSON.parse(brought.textContent ?? ''));
}

/** The catalogue's observations, loaded when a link holds an answer that its article does not ask. */
export const loadObservations = loadOnce(async () => (await import('virtual:pack/observations')).observations);
