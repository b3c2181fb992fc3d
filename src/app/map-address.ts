import { formatQuery, type Link } from '../engine/link.ts';

/** The map of an article, with the place of a walk on it. */
export function mapAddress(articleId: string, { answers, from }: Pick<Link, 'answers' | 'from'>): string {
  return `/map/${articleId}/${formatQuery(answers, from)}`;
}
