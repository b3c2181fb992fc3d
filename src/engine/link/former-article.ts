import type { FormerFile } from '../../model/pack/pack-files.ts';
import { ownValue } from '../data/own-value.ts';

/** What became of articles that are not in the catalogue under their id any more. */
export type FormerArticles = Pick<FormerFile, 'renamed' | 'removed'>;

/** Where a link to a former article leads: the same address under today's id, or the title of what was removed. */
export type FormerPlace = { readonly kind: 'renamed'; readonly href: string } | { readonly kind: 'removed'; readonly title: string };

/** What became of an article that is not there under its id any more: its id today, or the title of what was removed. */
export type FormerArticle = { readonly kind: 'renamed'; readonly articleId: string } | { readonly kind: 'removed'; readonly title: string };

/** Explains the id of an article that is not there; undefined when it never was. Never throws. */
export function findFormerArticle({ renamed, removed }: FormerArticles, articleId: string): FormerArticle | undefined {
  const ids = new Set([articleId]);
  for (const id of ids) {
    ids.add(ownValue(renamed, id) ?? id);
  }
  const now = [...ids].at(-1) ?? articleId;
  const title = ownValue(removed, now);
  if (title !== undefined) {
    return { kind: 'removed', title };
  }
  return now === articleId ? undefined : { kind: 'renamed', articleId: now };
}

/** Explains an address whose article the catalogue does not list; undefined when it never did. Never throws. */
export function findFormerPlace(former: FormerArticles, pathname: string, search: string): FormerPlace | undefined {
  const [articleId = '', ...rest] = pathname.split('/').filter((segment) => segment !== '');
  const found = findFormerArticle(former, articleId);
  const query = search === '' ? '' : `?${search}`;
  return found?.kind === 'renamed' ? { kind: 'renamed', href: `/${[found.articleId, ...rest].join('/')}/${query}` } : found;
}
