import type { FormerFile } from '../model/pack-files.ts';
import { ownValue } from './own-value.ts';

/** What became of articles that are not in the catalogue under their id any more. */
export type FormerArticles = Pick<FormerFile, 'renamed' | 'removed'>;

/** Where a link to a former article leads: the same address under today's id, or the title of what was removed. */
export type FormerPlace = { readonly kind: 'renamed'; readonly href: string } | { readonly kind: 'removed'; readonly title: string };

/** Explains an address whose article the catalogue does not list; undefined when it never did. Never throws. */
export function findFormerPlace({ renamed, removed }: FormerArticles, pathname: string, search: string): FormerPlace | undefined {
  const [articleId = '', ...rest] = pathname.split('/').filter((segment) => segment !== '');
  const ids = new Set([articleId]);
  for (const id of ids) {
    ids.add(ownValue(renamed, id) ?? id);
  }
  const now = [...ids].at(-1) ?? articleId;
  const title = ownValue(removed, now);
  if (title !== undefined) {
    return { kind: 'removed', title };
  }
  const query = search === '' ? '' : `?${search}`;
  return now === articleId ? undefined : { kind: 'renamed', href: `/${[now, ...rest].join('/')}/${query}` };
}
