import { bindOverlay } from '../../../overlay/bind-overlay.ts';
import type { ArticleRule } from '../../rule.ts';

type MovedOverlay = { readonly kind: 'moved-overlay'; readonly nodeId: string; readonly overlay: string; readonly hash: string };

/** Advice to read again what a house has added where the text under it has changed. */
export const movedOverlays: ArticleRule<MovedOverlay> = {
  scope: 'article',
  looksAround: true,
  isAdvice: 'everywhere',
  check: (article, { overlays }) =>
    overlays
      .filter(({ articleId }) => articleId === article.id)
      .flatMap(({ name, file }) =>
        bindOverlay(file, article).flatMap(({ nodeId, status, hash = '' }): MovedOverlay[] =>
          status === 'moved' ? [{ kind: 'moved-overlay', nodeId, overlay: name, hash }] : [],
        ),
      ),
  advice: {
    'moved-overlay': ({ overlay, hash }) =>
      `the overlay ${overlay} adds to words that have changed. Read it again; if it still holds, write "hash": "${hash}".`,
  },
};
