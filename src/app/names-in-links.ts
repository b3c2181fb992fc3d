import { formerArticles } from 'virtual:pack/former-articles';
import { observations } from 'virtual:pack/observations';
import { summaries } from 'virtual:pack/summaries';
import { findFormerPlace } from '../engine/former-article.ts';
import { inBase } from '../ui/base.ts';

/** What is known here of what a link of this program can name. */
export const ownNames = {
  isArticle: (id: string) => summaries.some((summary) => summary.id === id) || findFormerPlace(formerArticles, id, '') !== undefined,
  isQuestion: (id: string) => Object.hasOwn(observations, id),
};

/** Where this copy lies. */
export function ownCopy(): { readonly origin: string; readonly base: string } {
  return { origin: location.origin, base: inBase('/') };
}
