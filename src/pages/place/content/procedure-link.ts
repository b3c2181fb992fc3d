import { use } from 'react';
import { formatLink } from '../../../engine/link/link.ts';
import { articlesBeside, ownArticle } from '../../../services/articles/article-store.ts';

/** The title and the address of a procedure that a step sends to; its id where it does not open here. Waits for it while rendering. */
export function readProcedure(articleId: string): { title: string; href: string } {
  const beside = articlesBeside(articleId);
  const open = ownArticle(beside instanceof Promise ? use(beside) : beside, articleId);
  const href = formatLink({ articleId, answers: new Map() });
  return { title: open === undefined ? articleId : use(open()).article.title, href };
}
