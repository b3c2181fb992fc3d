import { isOfOtherPack } from '../../engine/link/ids.ts';
import { formatLink, formatQuery, type Link } from '../../engine/link/link.ts';

/** The map of an article, with the place of a walk on it: in another pack the node as well, which the path has no room for. */
export function mapAddress(articleId: string, { nodeId, answers, from }: Pick<Link, 'nodeId' | 'answers' | 'from'>): string {
  return isOfOtherPack(articleId)
    ? inView(
        'map',
        formatLink({ articleId, ...(nodeId === undefined ? {} : { nodeId }), ...(from === undefined ? {} : { from }), answers }),
      )
    : `/map/${articleId}/${formatQuery(answers, from)}`;
}

/** The page about an article. */
export function aboutAddress(articleId: string): string {
  return isOfOtherPack(articleId) ? inView('about', formatLink({ articleId, answers: new Map() })) : `/${articleId}/about/`;
}

function inView(view: string, address: string): string {
  return address.replace('?', `${view}/?`);
}
