import { titleOf } from '../../../src/engine/article/title.ts';
import { namesSince, wordsBefore } from '../../../src/engine/link/renames.ts';
import type { Article } from '../../../src/model/article/article.ts';

/** The places that an article had under names which no node bears today. */
type FormerName = { readonly name: string; readonly words: string; readonly href: string; readonly isRenamed: boolean };

export function formerPlaces(article: Article): FormerName[] {
  const { id, nodes, aliases = {}, retired = {} } = article;
  const names = new Set(
    [...Object.keys(aliases), ...Object.keys(retired)].filter((name) => !name.includes('=') && !Object.hasOwn(nodes, name)),
  );
  return [...names].flatMap((name): FormerName[] => {
    const now = namesSince(article, name).at(-1) ?? name;
    const node = nodes[now];
    if (node !== undefined) {
      return [{ name, words: titleOf(node), href: `/${id}/${now}/`, isRenamed: true }];
    }
    const words = wordsBefore(article, name);
    return words === undefined ? [] : [{ name, words, href: `/${id}/`, isRenamed: false }];
  });
}
