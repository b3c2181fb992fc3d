import type { Pointers } from '../../engine/triage/pointers.ts';
import { loadOnce } from '../browser/load-once.ts';
import { openArticle } from './article-store.ts';

const articlesAtMost = 3;
const loads = new Map<string, () => Promise<readonly Pointers[]>>();

/** Where the articles that came nearest say to look when they do not fit. Gives the same promise for the same articles. */
export function loadPointers(articleIds: readonly string[]): Promise<readonly Pointers[]> {
  const near = articleIds.slice(0, articlesAtMost);
  const key = near.join(' ');
  const load = loads.get(key) ?? loadOnce(() => collectPointers(near));
  loads.set(key, load);
  return load();
}

async function collectPointers(articleIds: readonly string[]): Promise<readonly Pointers[]> {
  const articles = await Promise.all(articleIds.map(async (id) => (await openArticle(id))?.loadWhole()));
  return articles.flatMap((article) => {
    const nodes = article === undefined ? [] : Object.values(article.nodes);
    const pointers = nodes.flatMap((node) => (node.kind === 'referral' ? node.pointers : []));
    const once = [...new Map(pointers.map((pointer) => [pointer.text, pointer])).values()];
    return article === undefined || once.length === 0 ? [] : [{ title: article.title, pointers: once }];
  });
}
